package dev.sandbank.application.bank.payment;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryScheduleModelTest extends ScheduleModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
