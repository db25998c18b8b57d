package dev.sandbank.http.hub.docs.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the samples. */
public enum Language {
    /** For shells of POSIX systems; those of Windows quote otherwise. */
    CURL("curl (POSIX shell)"),
    JAVASCRIPT("JavaScript (Node.js)"),
    PYTHON("Python"),
    JAVA("Java"),
    GO("Go"),
    CSHARP("C#"),
    PHP("PHP"),
    RUBY("Ruby");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** The language of a {@link #code}. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** A program that makes the call. */
    String sample(SampleRequest request) {
        return switch (this) {
            case CURL -> CurlSample.of(request);
            case JAVASCRIPT -> JavaScriptSample.of(request);
            case PYTHON -> PythonSample.of(request);
            case JAVA -> JavaSample.of(request);
            case GO -> GoSample.of(request);
            case CSHARP -> CSharpSample.of(request);
            case PHP -> PhpSample.of(request);
            case RUBY -> RubySample.of(request);
        };
    }
}
