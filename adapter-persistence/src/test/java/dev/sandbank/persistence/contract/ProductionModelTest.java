package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.hub.production.ProductionModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class ProductionModelTest extends ProductionModelContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }

    @AfterTry
    void close() {
        fixture.close();
    }
}
