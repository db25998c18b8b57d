package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"curl -u id http://127.0.0.1", "curl -u id \\\n-d scope=/api \\\nhttp://127.0.0.1", "secret\n"})
    void commandIsOneLineHoweverItIsWritten(String command) {
        assertThat(CommandWord.isInLines(command)).isFalse();
    }

    @Test
    void certificateHasLinesOfItsOwn() {
        assertThat(CommandWord.isInLines("-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n"))
                .isTrue();
    }
}
