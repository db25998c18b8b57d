package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.loan.LoanLifeContract;
import org.junit.jupiter.api.AfterEach;

class LoanLifeTest extends LoanLifeContract {

    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }

    @AfterEach
    void close() {
        fixture.close();
    }
}
