package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeededInterestTest {

    /** The history read on the last day of a year has the whole year. */
    @ParameterizedTest
    @EnumSource
    void interestOfAYearIsThatOfTheLinesOfTheYear(TestCustomer customer) {
        Visit visit = new Visit(Market.US, customer, LocalDate.of(2026, 12, 31));

        Map<AccountId, Money> interest = SeededInterest.of(SeedName.DEFAULT, Market.US, customer, 2026);

        interest.forEach((account, earned) -> assertThat(visit.accounts().stream()
                        .filter(seen -> seen.id().equals(account))
                        .flatMap(seen -> visit.history(seen).transactions().stream())
                        .filter(line -> line.movement().purpose() == Purpose.INTEREST_EARNED)
                        .filter(line -> line.date().getYear() == 2026)
                        .map(Transaction::amount)
                        .reduce(Money.zero(earned.currency()), Money::plus))
                .isEqualTo(earned));
    }
}
