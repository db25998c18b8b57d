package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bodies kept in files beside the tests of the bank, compared with every digit and in key order. Run with
 * {@code -Dgolden.write=true} to write them anew, and read the difference before committing it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dev/sandbank/http/bank");
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Golden() {}

    /** The body equals the file of that name. */
    public static void assertGolden(String name, String body) {
        try {
            Path file = FOLDER.resolve(name);
            String pretty = EXACT.readTree(body).toPrettyString() + "\n";
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, pretty);
            }
            assertThat(pretty).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body equals the file of that name but for dates, which are of the day of the recording. */
    public static void assertRecorded(String name, String body) {
        assertThat(withoutDates(body)).isEqualTo(withoutDates(compact(name)));
    }

    private static String compact(String name) {
        try {
            return EXACT.readTree(Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8))
                    .toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutDates(String json) {
        return json.replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"", "\"a date\"");
    }
}
