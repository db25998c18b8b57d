package dev.sandbank.domain.bank.loan.booked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What closes a loan early (M62). */
class SettlementTest {

    private static final Money NOTHING = Money.zero(Currency.INR);
    private static final Money SMALLEST = new Money(1, Currency.INR);

    /** The first instalment is due on a Sunday and taken on the Monday after it. */
    private static final LocalDate BOOKED = LocalDate.of(2026, 1, 1);

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    private final BookedLoan loan = loan();

    @Test
    void whatIsPaidClosesTheLoanAndNothingMore() {
        Settlement all = loan.settlement(MONDAY);

        DueDay closed = all.pay(all.amount());

        assertThat(closed.after().isRunning()).isFalse();
        assertThat(closed.takings()).singleElement().satisfies(taking -> {
            assertThat(taking.fromAccount()).isEqualTo(all.amount());
            assertThat(taking.principal()).isEqualTo(loan.quote().amount());
        });
    }

    @Test
    void interestThatWasPaidAheadIsNeverOwedBack() {
        BookedLoan ahead = loan.settlement(MONDAY)
                .pay(loan.settlement(MONDAY).amount().minus(SMALLEST))
                .after();
        BookedLoan taken = ahead.dueDay(NOTHING).after();
        assertThat(taken.left()).isEqualTo(11);

        Settlement rest = taken.settlement(MONDAY);

        assertThat(rest.amount()).isEqualTo(NOTHING);
        assertThat(rest.pay(NOTHING).after().course().end()).isEqualTo(LoanEnd.SETTLED);
    }

    /** M62: the loan's own account in the ledger is at zero, whatever was paid ahead and on whatever day it ends. */
    @Test
    void everythingThatWasTakenPaysTheLoanBackExactly() {
        for (int days = 1; days < 100; days++) {
            LocalDate day = BOOKED.plusDays(days);
            DueDay first =
                    loan.settlement(MONDAY).pay(loan.settlement(MONDAY).amount().minus(SMALLEST));
            DueDay due = first.after().dueDay(NOTHING);
            DueDay end = due.after().settlement(day).close(LoanEnd.SETTLED);

            assertThat(principal(first).plus(principal(due)).plus(principal(end)))
                    .as("closed on " + day)
                    .isEqualTo(loan.quote().amount());
        }
    }

    private static Money principal(DueDay day) {
        return day.takings().stream().map(LoanTaking::principal).reduce(NOTHING, Money::plus);
    }

    private static BookedLoan loan() {
        DueDays days = new DueDays(BOOKED, new Tenor(12), DayCount.of(Market.IN));
        return BookedLoan.of(
                new LoanReference("LN260101000000000001"),
                TestCustomer.EVERYTHING.in(Market.IN),
                new LoanCarrier("card", "1234", new AccountId("account"), Currency.INR),
                Reckoning.ANNUITY
                        .quote(LoanKind.CASH, Money.of("100000", Currency.INR), days)
                        .orElseThrow(),
                null);
    }
}
