package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryHoldModelTest extends HoldModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
