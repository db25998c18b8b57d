package dev.sandbank.application.bank.account.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxStatementsTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.US);

    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, CustomerJournals.NONE);
    private final BankViews views = new BankViews(banks);
    private final ListTaxStatements list = new ListTaxStatements(views);
    private final ReadTaxStatement read = new ReadTaxStatement(views);
    private final Viewer viewer = new Viewer(
            SpaceId.DEFAULT,
            CUSTOMER,
            banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().ids());

    @Test
    void thereIsOneForEachOfTheLastYears() {
        List<TaxStatement> statements = list.list(viewer);

        assertThat(statements).extracting(TaxStatement::year).containsExactly(2025, 2024, 2023);
        assertThat(statements).extracting(TaxStatement::id).doesNotHaveDuplicates();
        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.total().minorUnits()).isPositive();
            assertThat(read.read(viewer, statement.id())).isEqualTo(statement);
        });
        assertThat(read.read(viewer, null)).isEqualTo(statements.get(0));
    }

    @Test
    void theyNeverChangeAndANewOneComesAtTheEndOfJanuary() {
        List<TaxStatement> before = list.list(viewer);

        clock.advance(Duration.ofDays(100));

        List<TaxStatement> after = list.list(viewer);
        assertThat(after.get(0).year()).isEqualTo(2026);
        for (int i = 0; i < 2; i++) {
            assertThat(after.get(i + 1).id()).isEqualTo(before.get(i).id());
            assertThat(after.get(i + 1).total()).isEqualTo(before.get(i).total());
        }
    }

    @Test
    void whoSeesNoAccountSeesNoneAndAnUnknownOneIsRefused() {
        Viewer blind = new Viewer(SpaceId.DEFAULT, CUSTOMER, Set.of());

        assertThat(list.list(blind)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read.read(viewer, "1"))
                .matches(refused -> refused.reason() == BankRefusal.RESOURCE_UNKNOWN);
    }
}
