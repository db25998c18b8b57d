package dev.sandbank.application.bank.loan;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryLoanLifeTest extends LoanLifeContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
