package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.rewards.order.PointDoorsContract;
import net.jqwik.api.lifecycle.AfterTry;

class PointDoorsTest extends PointDoorsContract {

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
