package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.loan.LoanLifeContract;
import org.junit.jupiter.api.AfterEach;

class SqliteLoanLifeTest extends LoanLifeContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }

    @AfterEach
    void close() {
        sqlite.close();
    }
}
