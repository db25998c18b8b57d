package dev.sandbank.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.customer.LoginAttempts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiLoginFailuresTest {

    @Test
    void onlyTheUserIdsThatFailedLastAreRemembered(@TempDir Path directory) {
        try (SqliteStores stores = SqliteStores.open(directory)) {
            LoginAttempts one = new LoginAttempts(1, null);
            stores.transactions().run(() -> {
                for (int i = 0; i <= JdbiLoginFailures.MAX_ENTRIES; i++) {
                    stores.loginFailures().save(SpaceId.DEFAULT, new CustomerId(Market.SG, "user" + i), one);
                }
                return true;
            });

            assertThat(stores.loginFailures().of(SpaceId.DEFAULT, new CustomerId(Market.SG, "user0")))
                    .isEqualTo(LoginAttempts.NONE);
            assertThat(stores.loginFailures().of(SpaceId.DEFAULT, new CustomerId(Market.SG, "user1")))
                    .isEqualTo(one);
        }
    }
}
