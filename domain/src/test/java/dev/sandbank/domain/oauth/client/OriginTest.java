package dev.sandbank.domain.oauth.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example",
                "https://app.example:8443",
                "http://localhost:3000",
                "http://127.0.0.1",
                "http://[::1]:5173"
            })
    void originIsTakenAsBrowsersWriteIt(String value) {
        assertThat(new Origin(value).value()).isEqualTo(value);
        assertThat(Origin.couldBe(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/, path",
        "https://app.example/callback, path",
        "https://app.example?x=1, path",
        "https://App.example, lower case",
        "https://app.example:443, 443",
        "http://localhost:80, 80",
        "http://app.example, https",
        "https://user@app.example, user info",
        "https://*.app.example, like https",
        "com.example.app://host, must use https",
        "null, like https",
        "*, like https",
        "'', like https",
        "app.example, like https",
        "https://a b, not a URI"
    })
    void whatNoBrowserSendsIsRefusedWithTheReason(String value, String reason) {
        assertThatThrownBy(() -> new Origin(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
        assertThat(Origin.couldBe(value)).isFalse();
    }
}
