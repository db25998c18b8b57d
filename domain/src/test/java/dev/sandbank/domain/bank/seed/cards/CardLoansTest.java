package dev.sandbank.domain.bank.seed.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.seed.accounts.Visit;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import java.time.LocalDate;
import java.util.List;
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
        List<CardLoan> all = cards(visit).stream()
                .flatMap(card -> loans(visit, card, visit.today()).stream())
                .toList();

        assertThat(all)
                .extracting(loan -> loan.plan().tenor().months())
                .hasSize(4 * cards(visit).size())
                .containsOnly(cards(visit).isEmpty() ? new Integer[0] : new Integer[] {3, 6, 12, 24});
        assertThat(all).extracting(CardLoan::reference).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(loan -> assertThat(
                                LoanOffer.on(loan.card()).covers(loan.schedule().loan()))
                        .isTrue());
    }

    @Property(tries = 60)
    void instalmentsArePaidMonthByMonthFromTheDayOfBooking(@ForAll Visit visit) {
        for (HeldCard card : cards(visit)) {
            for (CardLoan loan : loans(visit, card, visit.today())) {
                assertThat(loan.bookedOn().plusMonths(loan.paid())).isBeforeOrEqualTo(visit.today());
                assertThat(loan.bookedOn().plusMonths(loan.paid() + 1)).isAfter(visit.today());
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
    void loanIsTheSameOnLaterDaysAndLessIsOwed(@ForAll Visit visit, @ForAll @IntRange(min = 1, max = 70) int days) {
        for (HeldCard card : cards(visit)) {
            List<CardLoan> later = loans(visit, card, visit.today().plusDays(days));
            for (CardLoan loan : loans(visit, card, visit.today())) {
                later.stream()
                        .filter(other -> other.reference().equals(loan.reference()))
                        .forEach(same -> {
                            assertThat(same.bookedOn()).isEqualTo(loan.bookedOn());
                            assertThat(same.schedule()).isEqualTo(loan.schedule());
                            assertThat(same.paid()).isGreaterThanOrEqualTo(loan.paid());
                        });
            }
            assertThat(later)
                    .filteredOn(loan -> loan.plan().tenor().months() == 24)
                    .filteredOn(loan -> !loan.bookedOn().isAfter(visit.today()))
                    .allSatisfy(loan -> assertThat(loans(visit, card, visit.today()))
                            .extracting(CardLoan::reference)
                            .contains(loan.reference()));
        }
    }

    private static List<HeldCard> cards(Visit visit) {
        return CardHoldings.of(visit.seed(), visit.market(), visit.customer(), visit.today());
    }

    private static List<CardLoan> loans(Visit visit, HeldCard card, LocalDate today) {
        return CardLoans.of(visit.seed(), card, today);
    }
}
