package dev.sandbank.http.hub.docs.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The languages of the samples. */
public enum Language {
    /** For shells of POSIX systems; those of Windows quote otherwise. */
    CURL("curl (POSIX shell)", CurlSample::of),
    JAVASCRIPT("JavaScript (Node.js)", JavaScriptSample::of),
    PYTHON("Python", PythonSample::of),
    JAVA("Java", JavaSample::of),
    GO("Go", GoSample::of),
    CSHARP("C#", CSharpSample::of),
    PHP("PHP", PhpSample::of),
    RUBY("Ruby", RubySample::of);

    private final String label;
    private final Function<SampleRequest, String> writer;

    Language(String label, Function<SampleRequest, String> writer) {
        this.label = label;
        this.writer = writer;
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
        return writer.apply(request);
    }
}
