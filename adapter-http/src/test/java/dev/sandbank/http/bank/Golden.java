package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Wire shapes written down in {@code /golden}: names, order and values of every field. */
final class Golden {

    private Golden() {}

    static void assertGolden(JsonNode body, String file) {
        assertThat(body.toPrettyString()).isEqualTo(read(file));
    }

    private static String read(String file) {
        try (InputStream golden = Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + file), file)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
