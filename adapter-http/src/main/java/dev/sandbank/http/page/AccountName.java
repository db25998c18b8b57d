package dev.sandbank.http.page;

import dev.sandbank.domain.market.Currency;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of accounts as a page writes them. The bank's systems write those of products in capitals. */
final class AccountName {

    private AccountName() {}

    /** {@code Step Up Savings SGD} for {@code STEP UP SAVINGS SGD}; a name with small letters stays as it is. */
    static String inNormalCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? Arrays.stream(name.split(" ", -1)).map(AccountName::word).collect(Collectors.joining(" "))
                : name;
    }

    private static String word(String capitals) {
        boolean currency =
                Arrays.stream(Currency.values()).anyMatch(known -> known.name().equals(capitals));
        if (currency || capitals.isEmpty()) {
            return capitals;
        }
        int first = capitals.offsetByCodePoints(0, 1);
        return capitals.substring(0, first) + capitals.substring(first).toLowerCase(Locale.ROOT);
    }
}
