package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.payment.PaymentModelContract;
import net.jqwik.api.lifecycle.AfterTry;

class SqlitePaymentModelTest extends PaymentModelContract {

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
