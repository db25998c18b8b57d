package dev.sandbank.application.stepup;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryStepUpModelTest extends StepUpModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
