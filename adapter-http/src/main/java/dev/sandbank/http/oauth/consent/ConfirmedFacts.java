package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerCards;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.Purpose;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.stepup.ActInWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What waits for a one-time code, in words that the customer can check before entering the code. */
final class ConfirmedFacts {

    private static final int MAX_FACTS = 8;

    /** Longer values are ids and ciphertexts, which tell a person nothing. */
    private static final int MAX_LENGTH = 60;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|otp|pin|cvv|e2e).*");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final String LAST_FOUR = "lastFourDigitsCardNumber";
    private static final String AFTER_STEP_UP = " after step-up";

    private final CustomerAccounts accounts;
    private final CustomerCards cards;
    private final UnaryOperator<String> operationTitles;
    private final Function<ControlFlow, Optional<ActInWords>> acts;

    ConfirmedFacts(
            CustomerAccounts accounts,
            CustomerCards cards,
            UnaryOperator<String> operationTitles,
            Function<ControlFlow, Optional<ActInWords>> acts) {
        this.accounts = accounts;
        this.cards = cards;
        this.operationTitles = operationTitles;
        this.acts = acts;
    }

    /** What the application wants to do, as a heading. */
    String operation(ControlFlow flow) {
        if (flow.purpose().equals(Purpose.CARD_AUTHORIZATION)) {
            return "Use one of your cards";
        }
        if (flow.purpose().equals(Purpose.ANY_OPERATION)) {
            return "Do one thing that it has not named yet";
        }
        return acts.apply(flow).map(ActInWords::title).orElseGet(() -> titleOfOperation(flow));
    }

    private String titleOfOperation(ControlFlow flow) {
        String title = operationTitles.apply(flow.purpose().name());
        return title.endsWith(AFTER_STEP_UP) ? title.substring(0, title.length() - AFTER_STEP_UP.length()) : title;
    }

    /** With what: amounts first, then cards and accounts, then the rest as far as a person can read it. */
    List<Fact> facts(ControlFlow flow) {
        return acts.apply(flow)
                .map(act -> Stream.concat(act.facts().stream(), own(flow, act.account()).stream())
                        .toList())
                .orElseGet(() -> asSent(flow));
    }

    private List<Fact> asSent(ControlFlow flow) {
        Currency currency = currency(flow);
        return flow.payload().facts().values().entrySet().stream()
                .flatMap(fact -> told(fact, flow, currency).stream())
                .sorted(Comparator.comparing(Told::place))
                .map(Told::fact)
                .distinct()
                .limit(MAX_FACTS)
                .toList();
    }

    private Optional<Told> told(Map.Entry<String, String> entry, ControlFlow flow, Currency currency) {
        String name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
        String value = entry.getValue();
        if (name.toLowerCase(Locale.ROOT).endsWith("amount")
                && NUMBER.matcher(value).matches()) {
            return Optional.of(new Told(0, Fact.of(label(name), MoneyText.of(Digits.decimal(value), currency))));
        }
        if (name.equals(LAST_FOUR) && FOUR_DIGITS.matcher(value).matches()) {
            return Optional.of(new Told(1, card(value)));
        }
        return own(flow, value)
                .map(fact -> new Told(1, fact))
                .or(() -> readable(name, value)
                        ? Optional.of(new Told(2, Fact.of(label(name), value)))
                        : Optional.empty());
    }

    /** The customer's account or card with that id. */
    private Optional<Fact> own(ControlFlow flow, String id) {
        if (flow.subject().isEmpty()) {
            return Optional.empty();
        }
        CustomerId customer = new CustomerId(flow.market(), flow.subject());
        return accounts.of(flow.space(), customer).stream()
                .filter(account -> account.id().value().equals(id))
                .findFirst()
                .map(account ->
                        Fact.of("Account", ConsentView.choice(account, true).label()))
                .or(() -> cards.lastFour(flow.space(), customer, id).map(ConfirmedFacts::card));
    }

    private static Fact card(String lastFour) {
        return Fact.of("Card", "ending " + lastFour);
    }

    private static boolean readable(String name, String value) {
        return value.length() <= MAX_LENGTH && !SECRET.matcher(name).matches();
    }

    private static Currency currency(ControlFlow flow) {
        Stream<String> named = flow.payload().facts().values().entrySet().stream()
                .filter(fact -> fact.getKey().endsWith("urrencyCode"))
                .map(Map.Entry::getValue);
        return named.flatMap(code -> Arrays.stream(Currency.values())
                        .filter(known -> known.name().equals(code)))
                .findFirst()
                .orElse(flow.market().currency());
    }

    /** {@code Loan amount} for {@code loanAmount}. */
    private static String label(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "Value" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private record Told(int place, Fact fact) {}
}
