package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.usage.CountUse;
import dev.sandbank.application.hub.usage.StoreUse;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoringRoundsTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CountUse counted = new CountUse(clock);
    private final StoringRounds rounds = new StoringRounds(
            "test-rounds",
            Duration.ofMinutes(1),
            "What applications do",
            new StoreUse(counted, stores.applicationUses(), stores.transactions(), clock)::store);

    @Test
    void serverThatIsClosedStoresWhatItHasSeen() {
        stores.clients().add(ClientFixture.client("shop"));
        counted.record(new CallLog.Call(
                "id", "POST", "/path", "any", null, "shop", 200, null, null, Duration.ZERO, ApplicationDeed.REFRESH));

        rounds.close();

        assertThat(stores.applicationUses().find(new ClientId("shop")).facts()).containsOnlyKeys(ObservedFact.REFRESH);
    }

    @Test
    void storeThatFailsDoesNotStopTheServerFromClosing() {
        counted.record(new CallLog.Call(
                "id", "POST", "/path", "any", null, "shop", 200, null, null, Duration.ZERO, ApplicationDeed.CALL));
        stores.transactions().breakDown();

        assertThatCode(rounds::close).doesNotThrowAnyException();
    }
}
