package dev.sandbank.cli.line;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file whose first line is a secret, or standard input if it is called {@code -}, so that the secret is in no history and
 * no list of processes.
 *
 * @param option the name of the option that names the file
 */
public record SecretFile(String option, Path file) {

    /** Longest file that a secret is read from, in bytes. */
    private static final int MAX_BYTES = 4096;

    private static final Path STANDARD_INPUT = Path.of("-");

    /** The secret. */
    public String read(Session session) {
        return withoutMark(
                file.equals(STANDARD_INPUT)
                        ? session.readLine()
                                .orElseThrow(() -> Failure.usage(option + ": there is nothing on standard input"))
                        : firstLine());
    }

    private String firstLine() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Failure.usage(option + ": " + file + " is longer than " + MAX_BYTES + " bytes");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return TypedText.requireStorable(text.lines().findFirst().orElse(""), option + ": " + file);
        } catch (CharacterCodingException e) {
            throw Failure.usage(option + ": " + file + " is not text in UTF-8");
        } catch (IOException e) {
            throw Failure.usage(option + ": " + file + " cannot be read");
        }
    }

    /** Some editors begin a file with a byte-order mark, which nobody sees. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
