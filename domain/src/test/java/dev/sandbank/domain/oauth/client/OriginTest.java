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
        "http://app.example, true",
        "http://192.168.1.20:5173, true",
        "http://my_app:3000, true",
        "http://localhost:3000, false",
        "https://app.example, false"
    })
    void onlyPlainHttpOfAnotherMachineIsInsecure(String value, boolean insecure) {
        assertThat(new Origin(value).isInsecure()).isEqualTo(insecure);
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/, path",
        "https://app.example/callback, path",
        "https://app.example?x=1, path",
        "https://App.example, lower case",
        "https://app.example:443, 443",
        "http://localhost:80, 80",
        "HTTPS://app.example, scheme in lower case",
        "https://app.example:0, like https",
        "https://b\u00fccher.example, ASCII",
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
