package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryPointDoorsTest extends PointDoorsContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
