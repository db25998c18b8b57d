package dev.sandbank.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7,10.0.0.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::,2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1,2001:db8:1:3:0:0:0:0/64",
        "::1,0:0:0:0:0:0:0:1"
    })
    void addressesOfOneNetworkAreOneSource(String address, String source) throws UnknownHostException {
        assertThat(Source.of(InetAddress.getByName(address))).hasToString(source);
    }

    @Test
    void sourceHasOneTo64Characters() {
        assertThat(new Source("x".repeat(64)).address()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("x".repeat(65)));
    }
}
