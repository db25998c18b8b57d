package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAddressTest {

    @Test
    void addressHasUserHostsDatabaseAndParameters() {
        ServerAddress address = ServerAddress.parse(
                "postgresql://the%20hub@one:5432,two.example:6432/bank?sslmode=verify-full&sslrootcert=/etc/ca+1.pem");

        assertThat(address)
                .isEqualTo(new ServerAddress(
                        "the hub",
                        "one:5432,two.example:6432",
                        "bank",
                        Map.of("sslmode", "verify-full", "sslrootcert", "/etc/ca+1.pem")));
        assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://one:5432,two.example:6432/bank");
        assertThat(address).hasToString("postgresql://the hub@one:5432,two.example:6432/bank");
        assertThat(ServerAddress.parse("postgres://hub@[::1]:5432/bank").hosts())
                .isEqualTo("[::1]:5432");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bank.db|must be postgresql://user@host:port/name",
                "jdbc:postgresql://hub@host/bank|must be postgresql://user@host:port/name",
                "postgresql://hub@host|must be postgresql://user@host:port/name",
                "postgresql://host/bank|must name a user",
                "postgresql://hub:secret@host/bank|must not hold a password",
                "postgresql://hub@host/bank?password=secret|must not hold a password",
                "postgresql://hub@host/bank?socketFactory=x|cannot have the parameter 'socketFactory'; it may have",
                "postgresql://hub@host/bank?sslmode|cannot have the parameter 'sslmode'"
            })
    void otherTextsAreRefusedAndNoPasswordIsRepeated(String text, String reason) {
        assertThatThrownBy(() -> ServerAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason)
                .hasMessageNotContaining("secret");
    }
}
