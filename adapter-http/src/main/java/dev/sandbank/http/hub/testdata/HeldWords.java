package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.bank.testdata.TestCustomerData;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of customer somebody is, told by what they have now. */
final class HeldWords {

    /** Words that need a letter more for several things; "2 savings" needs none. */
    private static final Pattern COUNTABLE = Pattern.compile("(card|loan|deposit|fund)$");

    private HeldWords() {}

    /** {@code 2 savings, checking (1 dormant), 3 cards, points}. */
    static String of(TestCustomerData data) {
        StringJoiner words = new StringJoiner(", ");
        data.accounts().stream()
                .collect(Collectors.groupingBy(
                        Account::kind, () -> new EnumMap<>(AccountKind.class), Collectors.counting()))
                .forEach((kind, number) -> words.add(counted(number, word(kind))));
        if (!data.cards().isEmpty()) {
            words.add(counted(data.cards().size(), "card"));
        }
        if (data.points() > 0) {
            words.add("points");
        }
        String remarks = remarks(data);
        return (words.length() == 0 ? "nothing" : words) + (remarks.isEmpty() ? "" : "; " + remarks) + added(data);
    }

    private static String remarks(TestCustomerData data) {
        Map<AccountStatus, Long> unusual = data.accounts().stream()
                .map(Account::status)
                .filter(status -> status != AccountStatus.ACTIVE)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(AccountStatus.class), Collectors.counting()));
        return unusual.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String added(TestCustomerData data) {
        SeedCustomer customer = data.customer();
        if (customer.written().isPresent()) {
            return "; of a data set";
        }
        return customer.isPublished()
                ? ""
                : "; added to this space, with the products of "
                        + customer.like().userId();
    }

    private static String counted(long number, String word) {
        return number == 1 ? word : number + " " + (COUNTABLE.matcher(word).find() ? word + "s" : word);
    }

    /** The name of a constant as words. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
