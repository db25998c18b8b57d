package dev.sandbank.application.bank.record;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryBankRecordsTest extends BankRecordsContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
