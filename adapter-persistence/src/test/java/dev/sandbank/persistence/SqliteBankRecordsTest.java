package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.record.BankRecordsContract;
import org.junit.jupiter.api.AutoClose;

class SqliteBankRecordsTest extends BankRecordsContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
