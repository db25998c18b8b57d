package dev.sandbank.domain.bank.account.closure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case M8: accounts that their holders closed, and what is to be settled before. */
class AccountClosureTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.IN);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void m8ClosedAccountDiffersInItsStateOnly() {
        Account open = account(AccountKind.SAVINGS);
        AccountClosure closure = new AccountClosure(open.id(), CUSTOMER, "123456789", TODAY, "OTHERS");
        AccountClosure other = new AccountClosure(new AccountId("other"), CUSTOMER, "123456780", TODAY, null);

        Account closed = AccountClosure.applied(open, List.of(other, closure));

        assertThat(closed.status()).isEqualTo(AccountStatus.CLOSED);
        assertThat(closed.position()).isEqualTo(open.position());
        assertThat(AccountClosure.applied(open, List.of(other))).isEqualTo(open);
    }

    @Test
    void closureIsReadAsItWasStored() {
        for (AccountClosure closure : List.of(
                new AccountClosure(new AccountId("a"), CUSTOMER, "1", TODAY, "OTHERS"),
                new AccountClosure(new AccountId("b"), CUSTOMER, "2", TODAY, null))) {
            assertThat(AccountClosure.KIND.read(AccountClosure.KIND.stored(closure)))
                    .isEqualTo(closure);
        }
    }

    @Test
    void onlyDebtIsDueBeforeClosingAndPendingPaymentsAreDebt() {
        Account savings = account(AccountKind.SAVINGS);
        Account card = account(AccountKind.CREDIT_CARD);
        Account line = account(AccountKind.READY_CREDIT);
        Account loan = account(AccountKind.LOAN);
        Money nothing = Money.zero(savings.currency());

        assertThat(savings.dueBeforeClosing()).isEqualTo(nothing);
        assertThat(loan.dueBeforeClosing()).isEqualTo(loan.balance());
        assertThat(line.dueBeforeClosing()).isEqualTo(line.balance());
        assertThat(card.after(new Balance(0, 700, 0)).dueBeforeClosing())
                .isEqualTo(card.dueBeforeClosing().plus(new Money(700, card.currency())));
        assertThat(card.after(new Balance(100_000_000, 0, 0)).dueBeforeClosing())
                .isEqualTo(nothing);
        assertThat(card.after(new Balance(0, 700, 0)).hasPending()).isTrue();
        assertThat(savings.after(new Balance(0, 700, 0)).hasPending()).isTrue();
        assertThat(savings.hasPending()).isFalse();
        assertThat(loan.hasPending()).isFalse();
    }

    @Test
    void fullNumberEndsInTheDigitsThatAreShown() {
        Account savings = account(AccountKind.SAVINGS);

        assertThat(savings.number().inFull())
                .matches("7{6}[0-9]{4}")
                .endsWith(savings.number().lastFour());
    }

    private static Account account(AccountKind kind) {
        return SeededBank.holdings(SeedName.DEFAULT, Market.IN, TestCustomer.EVERYTHING, TODAY).accounts().stream()
                .filter(account -> account.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
