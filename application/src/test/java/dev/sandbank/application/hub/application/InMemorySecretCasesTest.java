package dev.sandbank.application.hub.application;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemorySecretCasesTest extends SecretCasesContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
