package dev.sandbank.application.bank.payment;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryScheduleTest extends ScheduleContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
