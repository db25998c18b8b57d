package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.loan.LoanModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqliteLoanModelTest extends LoanModelContract {

    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }

    @AfterTry
    void close() {
        sqlite.close();
    }
}
