package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryOnboardingModelTest extends OnboardingModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
