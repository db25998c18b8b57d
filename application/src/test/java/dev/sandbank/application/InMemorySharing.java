package dev.sandbank.application;

import dev.sandbank.application.hub.shelf.InMemoryShelfItems;
import dev.sandbank.application.ratelimit.InMemoryRateShares;
import dev.sandbank.application.ratelimit.SharedRates;
import dev.sandbank.application.secret.InMemoryKeyRecords;

/** The stores of what several servers must share: keys, things of pages, and rates. */
abstract class InMemorySharing extends InMemoryCalls {

    private final SharedRates sharedRates = new SharedRates(new InMemoryRateShares(transactions), transactions);
    private final InMemoryShelfItems shelfItems = new InMemoryShelfItems(transactions);
    private final InMemoryKeyRecords keyRecords = new InMemoryKeyRecords(transactions);

    @Override
    public final SharedRates sharedRates() {
        return sharedRates;
    }

    @Override
    public final InMemoryShelfItems shelfItems() {
        return shelfItems;
    }

    @Override
    public final InMemoryKeyRecords keyRecords() {
        return keyRecords;
    }
}
