package dev.sandbank.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.hub.session.CodeSecret;
import dev.sandbank.domain.hub.session.CodeStep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test values of RFC 6238, appendix B; of their eight digits six are used. */
class HmacTimeCodesTest {

    private static final CodeSecret SECRET = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        long step = CodeStep.at(Instant.ofEpochSecond(second));

        assertThat(new HmacTimeCodes().code(SECRET, step)).isEqualTo(Integer.parseInt(code));
    }
}
