package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryCardModelTest extends CardModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
