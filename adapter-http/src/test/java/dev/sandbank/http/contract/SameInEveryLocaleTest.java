package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server runs in separate processes, each with the language, the digits and the calendar of another locale. The
 * process in English has another time zone and encoding than the others.
 */
class SameInEveryLocaleTest {

    /** Enough to recognize an operation or a value. */
    private static final int LENGTH = 60;

    private static Path folder = Path.of("");
    private static List<String> english = List.of();

    @BeforeAll
    static void askInEnglish(@TempDir Path answers) throws IOException, InterruptedException {
        folder = answers;
        english = answers("en", "US", "", "UTC", "UTF-8");
    }

    /** The first line is a number as the locale writes it, which proves that the process has the locale. */
    @ParameterizedTest
    @CsvSource({"ar, EG, ''", "fa, IR, ''", "bn, BD, ''", "mr, IN, ''", "th, TH, u-ca-buddhist-nu-thai", "tr, TR, ''"})
    void case117AnswersAreTheSameBytesInEveryLocale(String language, String country, String extensions)
            throws IOException, InterruptedException {
        assertThat(english).hasSizeGreaterThan(200).anyMatch(line -> line.startsWith("TH readTransactions 200"));

        List<String> answers = answers(language, country, extensions, "Pacific/Chatham", "ISO-8859-1");

        assertThat(answers.get(0)).isNotEqualTo(english.get(0));
        assertThat(differences(answers.subList(1, answers.size()), english.subList(1, english.size())))
                .isEmpty();
    }

    /** The beginnings of the differing parts of lines; whole lines would fill the report. */
    private static List<String> differences(List<String> some, List<String> others) {
        assertThat(some).hasSameSizeAs(others);
        return IntStream.range(0, some.size())
                .filter(line -> !some.get(line).equals(others.get(line)))
                .mapToObj(line -> difference(some.get(line), others.get(line)))
                .toList();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return shortened(one, 0) + " has " + shortened(one, at) + " where another locale has " + shortened(other, at);
    }

    private static String shortened(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + LENGTH));
    }

    private static List<String> answers(
            String language, String country, String extensions, String zone, String encoding)
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
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + encoding,
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
        return read(answers).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
