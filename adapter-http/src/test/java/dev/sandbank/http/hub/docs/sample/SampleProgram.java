package dev.sandbank.http.hub.docs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a sample as it is copied, by the program of its language. That of C# is put into a class, since the compiler of Mono
 * knows neither statements outside of one nor declarations that dispose.
 */
public enum SampleProgram {
    CURL("sh", "call.sh"),
    JAVASCRIPT("node", "call.mjs"),
    PYTHON("python3", "call.py"),
    JAVA("java", "Call.java"),
    GO("go run", "call.go"),
    PHP("php", "call.php"),
    RUBY("ruby", "call.rb"),
    CSHARP("mcs", "Call.cs") {
        @Override
        List<String> command(Path program) {
            String compile = "mcs -langversion:latest -r:System.Net.Http.dll -out:\"$0.exe\" \"$0\"";
            return List.of("sh", "-c", compile + " && mono \"$0.exe\"", program.toString());
        }

        @Override
        String source(String sample) {
            int statements = sample.indexOf("\n\n");
            return sample.substring(0, statements)
                    + "\nclass Call { static void Main() { Run().GetAwaiter().GetResult(); }"
                    + "\nstatic async System.Threading.Tasks.Task Run() {"
                    + sample.substring(statements).replace("using var ", "var ")
                    + "\n} }\n";
        }

        @Override
        String sent(String target) {
            return target.replace("%27", "'").replace("%2A", "*");
        }
    };

    private final List<String> command;
    private final String file;

    SampleProgram(String command, String file) {
        this.command = List.of(command.split(" ", -1));
        this.file = file;
    }

    public Language language() {
        return Language.valueOf(name());
    }

    /** Whether this machine has the program. */
    public boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command.get(0))));
    }

    /** What a sample prints; it must end without an error. */
    public String run(Path folder, String sample, Map<String, String> environment) {
        try {
            Path program = Files.writeString(folder.resolve(file), source(sample));
            Path output = folder.resolve("output");
            ProcessBuilder process = new ProcessBuilder(command(program))
                    .redirectError(folder.resolve("errors").toFile())
                    .redirectOutput(output.toFile());
            process.environment().putAll(environment);
            Process started = process.start();
            assertThat(started.waitFor(60, TimeUnit.SECONDS)).as(name()).isTrue();
            assertThat(started.exitValue())
                    .as(() -> name() + ": " + text(output) + text(folder.resolve("errors")))
                    .isZero();
            return text(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    List<String> command(Path program) {
        return Stream.concat(command.stream(), Stream.of(program.toString())).toList();
    }

    String source(String sample) {
        return sample + "\n";
    }

    /** How it sends a target; Mono writes two characters out that may stand for themselves (RFC 3986 section 2.2). */
    String sent(String target) {
        return target;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
