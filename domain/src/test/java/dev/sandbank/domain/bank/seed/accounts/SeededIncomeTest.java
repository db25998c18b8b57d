package dev.sandbank.domain.bank.seed.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.seed.people.SeedArbitraries;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SeedArbitraries.class)
class SeededIncomeTest {

    @Property(tries = 40)
    void fixedIncomeIsTheSalaryThatIsPaidIn(@ForAll Visit visit) {
        Income income = SeededIncome.of(visit.seed(), visit.market(), visit.customer());
        List<Money> salaries = visit.accounts().stream()
                .flatMap(account -> visit.history(account).movements().stream())
                .filter(movement -> movement.purpose() == Purpose.SALARY)
                .map(Movement::amount)
                .toList();

        assertThat(income.fixed().minorUnits()).isPositive();
        assertThat(income.variable().minorUnits()).isPositive();
        assertThat(income.variable()).isLessThan(income.fixed());
        if (!salaries.isEmpty()) {
            assertThat(salaries).contains(income.fixed());
        }
    }
}
