package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server in processes of its own, each on a machine of another language, with its digits and its calendar. */
class SameInEveryLocaleTest {

    private static Path folder = Path.of("");
    private static String english = "";

    @BeforeAll
    static void askInEnglish(@TempDir Path answers) throws IOException, InterruptedException {
        folder = answers;
        english = answers("en", "US", "");
    }

    @ParameterizedTest
    @CsvSource({"ar, EG, ''", "fa, IR, ''", "bn, BD, ''", "mr, IN, ''", "th, TH, u-ca-buddhist-nu-thai", "tr, TR, ''"})
    void case117AnswersAreTheSameBytesInEveryLocale(String language, String country, String extensions)
            throws IOException, InterruptedException {
        assertThat(english.lines())
                .hasSizeGreaterThan(200)
                .anyMatch(line -> line.startsWith("TH readTransactions 200"));

        assertThat(answers(language, country, extensions)).isEqualTo(english);
    }

    private static String answers(String language, String country, String extensions)
            throws IOException, InterruptedException {
        Path answers = folder.resolve(language + ".txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.extensions=" + extensions,
                        "-Duser.timezone=Pacific/Chatham",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllAnswers.class.getName(),
                        answers.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> read(folder.resolve("printed.txt")))
                .isZero();
        return read(answers);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
