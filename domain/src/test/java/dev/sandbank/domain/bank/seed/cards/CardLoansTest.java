package dev.sandbank.domain.bank.seed.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.seed.accounts.Visit;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SeedArbitraries.class)
@Domain(DomainContext.Global.class)
class CardLoansTest {

    @Property(tries = 60)
    void everyCardHasALoanOfEachLengthUnderAReferenceOfItsOwn(@ForAll Visit visit) {
        List<CardLoan> all = carriers(visit).stream()
                .flatMap(carrier -> CardLoans.of(visit.seed(), carrier, visit.today()).stream())
                .toList();

        for (LoanCarrier carrier : carriers(visit)) {
            assertThat(all)
                    .filteredOn(loan -> loan.carrier().equals(carrier))
                    .extracting(loan -> loan.plan().tenor().months())
                    .containsExactly(3, 6, 12, 24);
        }
        assertThat(all).extracting(CardLoan::reference).doesNotHaveDuplicates();
        assertThat(all).allMatch(loan -> LoanOffer.covers(loan.schedule().loan()));
    }

    @Property(tries = 60)
    void instalmentsArePaidMonthByMonthFromTheDayOfBooking(@ForAll Visit visit) {
        for (LoanCarrier carrier : carriers(visit)) {
            for (CardLoan loan : CardLoans.of(visit.seed(), carrier, visit.today())) {
                assertThat(loan.bookedOn().plusMonths(loan.paid())).isBeforeOrEqualTo(visit.today());
                assertThat(loan.bookedOn().plusMonths(loan.paid() + 1)).isAfter(visit.today());
                assertThat(loan.left() + loan.paid())
                        .isEqualTo(loan.plan().tenor().months());
                assertThat(loan.nextAmount())
                        .isEqualTo(
                                loan.schedule().instalments().get(loan.paid()).amount());
                assertThat(loan.interestLeft()).isEqualTo(Money.zero(loan.owed().currency()));
                assertThat(loan.owed())
                        .isEqualTo(loan.schedule().instalments().stream()
                                .skip(loan.paid())
                                .map(row -> row.principal())
                                .reduce((one, other) -> one.plus(other))
                                .orElseThrow());
            }
        }
    }

    @Property(tries = 60)
    void referencesAndAmountsAreTheSameOnEveryDay(@ForAll Visit visit, @ForAll @IntRange(min = 1, max = 900) int days) {
        for (LoanCarrier carrier : carriers(visit)) {
            assertThat(CardLoans.of(visit.seed(), carrier, visit.today().plusDays(days)))
                    .extracting(CardLoan::reference, CardLoan::schedule)
                    .isEqualTo(CardLoans.of(visit.seed(), carrier, visit.today()).stream()
                            .map(loan -> tuple(loan.reference(), loan.schedule()))
                            .toList());
        }
    }

    @Property(tries = 30)
    void publishedTestCardHasThePublishedLoan(@ForAll SeedName seed, @ForAll Market market) {
        LocalDate today = LocalDate.of(2026, 11, 3);
        HeldCard card =
                CardHoldings.of(seed, market, TestCustomer.EVERYTHING, today).get(0);
        assertThat(CardLoans.of(seed, LoanCarrier.of(card), today))
                .extracting(CardLoan::reference)
                .contains(CardLoans.PUBLISHED);
    }

    /** The customer's cards and accounts. */
    private static List<LoanCarrier> carriers(Visit visit) {
        return Stream.concat(
                        CardHoldings.of(visit.seed(), visit.market(), visit.customer(), visit.today()).stream()
                                .map(LoanCarrier::of),
                        visit.accounts().stream().map(LoanCarrier::of))
                .toList();
    }
}
