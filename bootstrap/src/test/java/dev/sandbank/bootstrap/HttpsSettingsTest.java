package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of HTTPS, which have to fit together. */
class HttpsSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "https://Bücher.example, https://xn--bcher-kva.example",
        "https://bücher.example:8443/bank, https://xn--bcher-kva.example:8443/bank",
        "https://[::1]:8443, https://[::1]:8443",
        "https://bank.example/ü, https://bank.example/ü",
    })
    void hostOfAnotherScriptIsWrittenAsTheDnsHasIt_T1(String given, String read) {
        assertThat(settings("public-url=" + given).publicUrl()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tls-certificate=a.pem                            | tls-certificate needs https on
            production-port=0                                | production-port needs https on
            https=on tls-key=a.pem                           | given together
            https=on hsts=1h                                 | hsts needs tls-certificate
            https=yes                                        | https must be on or off
            https=on http-port=99999                         | http-port must be a number from 0 to 65535
            """)
    void settingsOfHttpsFitTogether(String lines, String told) {
        assertThatThrownBy(() -> settings(lines.split(" +"))).hasMessageContaining(told);
    }

    private static Settings settings(String... lines) {
        Map<String, String> values = Arrays.stream(lines)
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        return Settings.of(SettingValues.read(values, Map.of()));
    }
}
