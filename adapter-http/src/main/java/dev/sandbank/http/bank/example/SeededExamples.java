package dev.sandbank.http.bank.example;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.seed.accounts.SeededBank;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.RewardsSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.bank.example.fact.Caller;
import dev.sandbank.http.bank.example.fact.Names;
import dev.sandbank.http.bank.example.fact.Place;
import dev.sandbank.http.bank.example.fact.Scope;
import dev.sandbank.http.contract.ExampleSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Gives examples about the first test customer of a market in the default seed, with accounts, cards, names and addresses
 * that work in a copied request. Values that change from day to day are those of one fixed day, so that documents never
 * change.
 */
public final class SeededExamples implements ExampleSource {

    /** What is printed of payees stays as it is written: the same for payments of every kind. */
    private static final Set<String> OF_PAYEES =
            Set.of("payeeId", "payeeAccountNumber", "proxyAccountId", "globalBankCode", "bankCode");

    private static final String REGULAR = "standingInstruction";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    static final int LINES = 20;

    private final Map<Market, Caller> customers = new ConcurrentHashMap<>();

    @Override
    public Map<String, JsonNode> of(Market market, Map<String, JsonNode> schemas) {
        return of(customers.computeIfAbsent(market, SeededExamples::customer), schemas);
    }

    /** The same about any customer. */
    static Map<String, JsonNode> of(Caller customer, Map<String, JsonNode> schemas) {
        Scope scope = new Scope(customer, new Names(schemas));
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (!staysAsWritten(name, schemas)) {
                FieldValues.of(customer.market(), new Place(name, scope), schema)
                        .ifPresent(value -> examples.put(name, value));
            }
        });
        return examples;
    }

    /** What is printed of payees and of regular payments means the customer's first one. */
    private static boolean staysAsWritten(String name, Map<String, JsonNode> schemas) {
        return OF_PAYEES.contains(name) || (name.equals("transactionReferenceId") && schemas.containsKey(REGULAR));
    }

    private static Caller customer(Market market) {
        SeedName seed = SeedName.DEFAULT;
        TestCustomer customer = TestCustomer.EVERYTHING;
        List<Account> accounts =
                SeededBank.holdings(seed, market, customer, DAY).accounts();
        return new Caller(
                market,
                accounts,
                CardHoldings.of(seed, market, customer, DAY),
                ProfileSeed.of(seed, market, customer),
                () -> RewardsSeed.openingPoints(seed, market, customer),
                account -> lines(market, account),
                DAY,
                seed);
    }

    private static List<HistoryLine> lines(Market market, AccountId account) {
        return SeededBank.history(SeedName.DEFAULT, market, TestCustomer.EVERYTHING, account, DAY).stream()
                .flatMap(SeededExamples::lines)
                .limit(LINES)
                .toList();
    }

    static Stream<HistoryLine> lines(History history) {
        return Stream.concat(history.transactions().stream(), history.orders().stream());
    }
}
