package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.payment.ScheduleContract;
import org.junit.jupiter.api.AutoClose;

class ScheduleTest extends ScheduleContract {

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }
}
