package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.ledger.Entries;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.PostgresStores;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one node remembers, while another one writes: all that is not out of date. */
@Timeout(60)
class RememberedByNodesTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("client-1");

    private final LentDatabase database = PostgresServer.shared().lend();
    private final PostgresStores one = PostgresStores.open(database.url(), database.password());
    private final PostgresStores two = PostgresStores.open(database.url(), database.password());

    @AfterEach
    void close() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void tokensAndEntriesOfAnotherNodeLetAClientBeRemembered() {
        one.clients().add(CLIENT);

        await(this::clientOutlastsATokenAndAnEntry);

        assertThat(journal()).isSameAs(journal());
    }

    /** A server forgets all when it begins to listen, and at other moments too, but not each time. */
    private boolean clientOutlastsATokenAndAnEntry() {
        Client remembered = client();
        int before = journal().entries().size();
        Instant at = NOON.plusSeconds(before);
        one.transactions().run(() -> {
            one.accessTokens().add(TokenFixture.twoLegged(CLIENT, "two" + before, at));
            return true;
        });
        Entries.bookAt(one, SpaceId.DEFAULT, at);
        await(() -> journal().entries().size() == before + 1);
        return client() == remembered;
    }

    @Test
    void changeOfAClientIsSeenBesideEntries() {
        one.clients().add(CLIENT);
        await(this::isRemembered);

        Entries.bookAt(one, SpaceId.DEFAULT, NOON);
        one.transactions()
                .run(() ->
                        one.clients().replace(ClientFixture.strict(CLIENT.id().value())));
        Entries.bookAt(one, SpaceId.DEFAULT, NOON.plusSeconds(1));

        await(() -> !client().equals(CLIENT));
        await(() -> journal().entries().size() == 2);
    }

    private boolean isRemembered() {
        Client first = client();
        return first == client();
    }

    private Client client() {
        return two.clients().find(CLIENT.id()).orElseThrow();
    }

    private CustomerJournal journal() {
        return two.journal().of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(Market.SG));
    }

    private static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(20));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
