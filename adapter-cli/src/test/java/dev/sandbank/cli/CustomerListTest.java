package dev.sandbank.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of customers describes each customer truly in each market. */
class CustomerListTest {

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "au| SandboxUser1| recorded: 2 savings, funds, brokerage, call deposit, premium deposit, time deposit,"
                        + " 2 insurance policies; also: debit card, points",
                "bh| SandboxUser1| recorded: 2 savings, checking, 2 credit cards"
                        + " (checking without transactions); also: debit card, points",
                "sg| SandboxUser1| 2 savings, checking, 2 credit cards, ready credit, loan, funds, brokerage,"
                        + " call deposit, premium deposit, time deposit, 2 insurance policies, debit card, points",
                "sg| SandboxUser2| 2 credit cards, points",
                "sg| SandboxUser3| savings (savings new)"
            })
    void eachCustomerIsDescribedByWhatIsHeldInTheMarket(String market, String user, String description) {
        assertThat(row(market, user).path("description").asText()).isEqualTo(description);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstCustomersOfAustraliaAndBahrainAreRecorded(Market market) {
        boolean recorded = market == Market.AU || market == Market.BH;

        assertThat(row(market.code(), "SandboxUser1").path("recorded").asBoolean())
                .isEqualTo(recorded);
        assertThat(row(market.code(), "SandboxUser2").path("recorded").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void severalOfAKindAreNamedInThePlural(Market market) {
        for (int number = 1; number <= 5; number++) {
            assertThat(row(market.code(), "SandboxUser" + number)
                            .path("description")
                            .asText())
                    .doesNotContainPattern("[0-9] (credit card|loan|call deposit|debit card|insurance policy)\\b");
        }
    }

    @Test
    void textSaysItTooWhereSomethingWasRecorded() {
        assertThat(terminal.run("customer", "list", "--market", "bh").out()).contains("recorded: ");
        assertThat(terminal.run("customer", "list", "--market", "pl").out()).doesNotContain("recorded");
    }

    private JsonNode row(String market, String user) {
        JsonNode rows =
                terminal.run("customer", "list", "--market", market, "--json").json();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("userId").asText().equals(user))
                .findFirst()
                .orElseThrow();
    }
}
