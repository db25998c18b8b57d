package dev.sandbank.domain.bank.account.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Instrument;
import dev.sandbank.domain.bank.ledger.Ledger;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final AccountId ACCOUNT = new AccountId("00aa");

    @Test
    void onlyAPaidCheckHasASerialNumber() {
        assertThat(movement(Purpose.CHECK, "CHECK PAID 123456", "-5").checkSerial())
                .isEqualTo("123456");
        assertThat(movement(Purpose.CASH, "CASH 123456", "-5").checkSerial()).isNull();
    }

    @Test
    void movementOfZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> movement(Purpose.CASH, "CASH", "0"));
    }

    @Test
    void lineShowsItsAmountWithoutSign() {
        assertThat(transaction("-5").amount()).isEqualTo(sgd("5"));
        assertThat(transaction("-5").isDebit()).isTrue();
        assertThat(transaction("7").amount()).isEqualTo(sgd("7"));
        assertThat(order("-9").amount()).isEqualTo(sgd("9"));
        assertThat(order("-9").isPurchase()).isFalse();
        assertThat(order("4").amount()).isEqualTo(sgd("4"));
    }

    @Test
    void entriesAddUpToTheBalance() {
        History history = new History(ACCOUNT, DAY, sgd("100"), List.of(transaction("-5")), List.of(order("9")));

        Ledger ledger = new Ledger(history.entries());

        assertThat(ledger.balance(LedgerAccount.of(ACCOUNT), Currency.SGD)).isEqualTo(sgd("104"));
        assertThat(ledger.balance(LedgerAccount.OPENING, Currency.SGD)).isEqualTo(sgd("-100"));
    }

    private static Transaction transaction(String amount) {
        return new Transaction(movement(Purpose.CASH, "CASH", amount), TransactionStatus.POSTED, null, DAY, null, null);
    }

    private static InvestmentOrder order(String amount) {
        return new InvestmentOrder(
                movement(Purpose.INVESTMENT, "FUND", amount),
                TransactionStatus.POSTED,
                new Instrument("F", "FUND"),
                BigDecimal.ONE,
                BigDecimal.TEN,
                "");
    }

    private static Movement movement(Purpose purpose, String description, String amount) {
        LedgerAccount shop = LedgerAccount.outside("shop");
        return new Movement(purpose + amount, DAY, purpose, description, sgd(amount), shop, null, null);
    }

    private static Money sgd(String decimal) {
        return Money.of(decimal, Currency.SGD);
    }
}
