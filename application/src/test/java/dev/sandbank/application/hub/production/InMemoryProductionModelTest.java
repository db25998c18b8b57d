package dev.sandbank.application.hub.production;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryProductionModelTest extends ProductionModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
