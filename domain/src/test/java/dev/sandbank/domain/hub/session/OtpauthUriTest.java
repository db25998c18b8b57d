package dev.sandbank.domain.hub.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtpauthUriTest {

    /** The secret of the test values in RFC 6238, appendix B. */
    private static final CodeSecret SECRET = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final String BASE32 = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void h26SecretIsBase32AndIsTypedInGroups() {
        assertThat(SECRET.base32()).isEqualTo(BASE32);
        assertThat(SECRET.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SECRET).hasToString("CodeSecret");
    }

    @ParameterizedTest
    @CsvSource({
        "Sandbank,ann,Sandbank,ann",
        "Bank: of Test,ann,Bank%20of%20Test,ann",
        "B\u00fchne,a:b,B%C3%BChne,ab",
        "A+B & C?,ann lee,A%2BB%20%26%20C%3F,ann%20lee"
    })
    void h26ColonIsDroppedTheLabelEncodedAndTheIssuerTheSameInBothPlaces(
            String issuer, String account, String issuerWritten, String accountWritten) {
        String uri = OtpauthUri.of(issuer, account, SECRET);

        assertThat(uri)
                .isEqualTo("otpauth://totp/" + issuerWritten + ":" + accountWritten + "?secret=" + BASE32 + "&issuer="
                        + issuerWritten + "&algorithm=SHA1&digits=6&period=30");
        assertThat(URI.create(uri).getPath()).isEqualTo("/" + issuer.replace(":", "") + ":" + account.replace(":", ""));
    }

    @Test
    void secretHasExactlyTwentyBytes() {
        byte[] derived = new byte[32];
        assertThat(new CodeSecret(derived).bytes()).hasSize(20);
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeSecret(new byte[19]));
    }
}
