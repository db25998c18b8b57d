package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M62 on the command line. */
class CustomerSettleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final Terminal terminal = new Terminal();

    private BookedLoan loan;

    @BeforeEach
    void book() {
        LoanCarrier carrier = CardHoldings.of(SeedName.DEFAULT, Market.SG, TestCustomer.EVERYTHING, TODAY).stream()
                .filter(card -> card.card().type() == CardType.CREDIT)
                .map(LoanCarrier::of)
                .findFirst()
                .orElseThrow();
        DueDays days = new DueDays(TODAY.minusDays(10), new Tenor(12), DayCount.of(Market.SG));
        loan = BookedLoan.of(
                new LoanReference("LN260101000000000001"),
                TestCustomer.EVERYTHING.in(Market.SG),
                carrier,
                Reckoning.ANNUITY
                        .quote(LoanKind.CASH, Money.of("120", Currency.SGD), days)
                        .orElseThrow(),
                null);
        var stores = terminal.installation.managed.stores();
        stores.transactions().run(() -> {
            stores.bankRecords().put(SpaceId.DEFAULT, BookedLoan.KIND, loan);
            return true;
        });
    }

    @Test
    void aPartIsPaidAndThenTheRest() {
        JsonNode before = loans().get(0);
        assertThat(before.get("loanReference").asText()).isEqualTo(loan.id());

        JsonNode part = run("customer", "settle", loan.id(), "--amount", "1.50", "--json")
                .json();
        assertThat(part.get("status").asText()).isEqualTo("RUNNING");
        assertThat(part.get("paid").asText()).isEqualTo("1.50");
        assertThat(loans().get(0).get("settlement").decimalValue())
                .isEqualByComparingTo(before.get("settlement")
                        .decimalValue()
                        .subtract(part.get("paid").decimalValue()));

        Terminal.Result rest = run("customer", "settle", loan.id());
        assertThat(rest.out()).contains("Paid ", "CLOSED");
        assertThat(loans()).isEmpty();
        assertThat(run("customer", "settle", loan.id()).err()).contains("nothing is owed of the loan any more");
    }

    @Test
    void refusalsSayWhatAndChangeNothing() {
        String before = loans().toString();

        assertThat(run("customer", "settle", "nothing").err()).contains("booked no such loan");
        assertThat(run("customer", "settle", loan.id(), "--amount", "999999").err())
                .contains("more than is owed");
        assertThat(run("customer", "settle", loan.id(), "--amount", "0").err())
                .contains("the amount is too small or too large");
        assertThat(run("customer", "settle", loan.id(), "--amount", "0.001").err())
                .contains("too many decimals");
        assertThat(terminal.run("customer", "settle", loan.id(), "--market", "sg", "--user", "nobody")
                        .err())
                .contains("there is no such customer");
        assertThat(run("customer", "settle", loan.id(), "--space", "nowhere").err())
                .contains("no space nowhere");
        assertThat(loans().toString()).isEqualTo(before);
    }

    @Test
    void theListIsForPeopleToo() {
        assertThat(run("customer", "loans").out()).contains("REFERENCE", loan.id(), "SGD");
    }

    private JsonNode loans() {
        return run("customer", "loans", "--json").json();
    }

    private Terminal.Result run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--market", "sg", "--user", "SandboxUser1"));
        return terminal.run(line.toArray(String[]::new));
    }
}
