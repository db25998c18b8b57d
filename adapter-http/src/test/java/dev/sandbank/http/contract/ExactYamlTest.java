package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.operation.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactYamlTest {

    /** The way of a document: read from YAML, compiled to JSON, read by the server, and written again. */
    @Test
    void valuesAreServedAsTheyAreWritten_L13() throws IOException {
        JsonNode written = ExactYaml.read("""
                z: 1250.50
                a: -0.10
                big: 9007199254740993
                max: 9223372036854775807
                more: 12345678901234567890123.4500
                id: '0012'
                e: '1e3'
                day: 2026-01-31
                time: 2026-01-31T09:30:00Z
                accent: "\\u00e9"
                """);

        JsonNode compiled = Json.read(new ByteArrayInputStream(Json.bytes(written)), JsonNode.class);

        assertThat(new String(Json.bytes(compiled), StandardCharsets.UTF_8))
                .isEqualTo("{\"z\":1250.50,\"a\":-0.10,\"big\":9007199254740993,\"max\":9223372036854775807,"
                        + "\"more\":12345678901234567890123.4500,\"id\":\"0012\",\"e\":\"1e3\",\"day\":\"2026-01-31\","
                        + "\"time\":\"2026-01-31T09:30:00Z\",\"accent\":\"\u00e9\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "0012", "0x1F", "1_000", "+5", "1.", "-0012.5", "1.5e3"})
    void numberOfAnotherFormIsRefusedOrStaysText_L13(String number) throws IOException {
        try {
            assertThat(ExactYaml.read("a: " + number).path("a").textValue()).isEqualTo(number);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("line 1: write " + number);
        }
        assertThat(ExactYaml.read("a: '" + number + "'").path("a").textValue()).isEqualTo(number);
    }

    @Test
    void repeatedKeyIsRefused_L13() {
        assertThatThrownBy(() -> ExactYaml.read("a: 1\na: 2\n")).isInstanceOf(IOException.class);
    }
}
