package dev.sandbank.http.bank.example;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.bank.example.fact.Caller;
import dev.sandbank.http.contract.ExampleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives examples about one customer with what the customer has in a space now. */
public final class CustomerExamples implements ExampleSource {

    private final Caller caller;

    /**
     * @param today the day in the space, from which the lines of accounts are counted back
     */
    public CustomerExamples(Market market, TestCustomerData data, LocalDate today) {
        this.caller = new Caller(
                market,
                data.accounts(),
                data.cards(),
                data.profile(),
                data::points,
                account -> lines(market, data, account, today),
                today,
                SeedName.DEFAULT);
    }

    @Override
    public Map<String, JsonNode> of(Market market, Map<String, JsonNode> schemas) {
        return SeededExamples.of(caller, schemas);
    }

    private static List<HistoryLine> lines(Market market, TestCustomerData data, AccountId account, LocalDate today) {
        return SeededBank.history(SeedName.DEFAULT, market, data.customer(), account, today).stream()
                .flatMap(SeededExamples::lines)
                .limit(SeededExamples.LINES)
                .toList();
    }
}
