package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.stepup.StepUpModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class StepUpModelTest extends StepUpModelContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }

    @Override
    protected Stores reopened(Stores stores) {
        return fixture.reopen();
    }

    @AfterTry
    void close() {
        fixture.close();
    }
}
