package dev.sandbank.cli.app;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the secret of a new application. At most one is given; without one the secret is new. */
final class SecretOptions {

    /** Longest file that a secret is read from, in bytes. */
    private static final int MAX_BYTES = 4096;

    private static final Path STANDARD_INPUT = Path.of("-");

    @Option(
            names = "--secret",
            paramLabel = "SECRET",
            description = "A secret of your own, 16 characters or more, for fixed test credentials.")
    private @Nullable String secret;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "The same from the first line of a file, or of standard input if FILE is -, so that it is"
                    + " in no history and no list of processes.")
    private @Nullable Path file;

    @Option(names = "--public", description = "No secret: for apps that cannot keep one; they must use PKCE.")
    private boolean withoutSecret;

    boolean withoutSecret() {
        return withoutSecret;
    }

    /** The chosen secret; null if there is none. */
    @Nullable
    String secret(Session session) {
        if (file == null) {
            return secret;
        }
        return withoutMark(
                file.equals(STANDARD_INPUT)
                        ? session.readLine()
                                .orElseThrow(() -> Failure.usage("--secret-file: there is nothing on standard input"))
                        : firstLine(file));
    }

    private static String firstLine(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Failure.usage("--secret-file: " + file + " is longer than " + MAX_BYTES + " bytes");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.lines().findFirst().orElse("");
        } catch (CharacterCodingException e) {
            throw Failure.usage("--secret-file: " + file + " is not text in UTF-8");
        } catch (IOException e) {
            throw Failure.usage("--secret-file: " + file + " cannot be read");
        }
    }

    /** Some editors begin a file with a byte-order mark, which nobody sees. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
