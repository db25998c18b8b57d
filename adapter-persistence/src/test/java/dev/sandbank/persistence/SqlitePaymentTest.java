package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.payment.PaymentContract;
import org.junit.jupiter.api.AutoClose;

class SqlitePaymentTest extends PaymentContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
