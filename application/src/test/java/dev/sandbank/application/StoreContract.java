package dev.sandbank.application;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import java.time.Instant;
import net.jqwik.api.lifecycle.BeforeProperty;

/** The base of all contracts of stores: it opens new, empty stores of the kind under test. */
public abstract class StoreContract {

    /** The time of all examples that name no other: noon. */
    protected static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    /** The client that most examples register. */
    protected static final Client CLIENT = ClientFixture.client("client-1");

    /** The grant to {@link #CLIENT} that most examples store. */
    protected static final Grant GRANT = GrantFixture.grant(CLIENT, "grant-1", NOON);

    @SuppressWarnings("NullAway.Init") // by openStores, before each property
    private Stores stores;

    /** Opens new, empty stores. Whoever opens them closes them after each property. */
    protected abstract Stores open();

    @BeforeProperty
    final void openStores() {
        stores = open();
    }

    protected final Stores stores() {
        return stores;
    }

    /** Registers {@link #CLIENT} and stores {@link #GRANT}. */
    protected final void storeGrant() {
        stores.clients().add(CLIENT);
        stores.grants().add(GRANT);
    }
}
