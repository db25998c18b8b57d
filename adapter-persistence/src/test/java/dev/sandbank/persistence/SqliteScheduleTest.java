package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.payment.ScheduleContract;
import org.junit.jupiter.api.AutoClose;

class SqliteScheduleTest extends ScheduleContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
