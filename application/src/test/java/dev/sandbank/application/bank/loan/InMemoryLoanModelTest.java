package dev.sandbank.application.bank.loan;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryLoanModelTest extends LoanModelContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
