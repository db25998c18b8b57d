package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.http.bank.account.AccountTrees;
import dev.sandbank.http.bank.shaped.fact.Place;
import java.util.Arrays;

/**
 * Knows the parts of an answer that are about one kind of account by their names, for example
 * {@code creditCardAccountBalanceSummary}.
 */
final class AccountKinds {

    /** The statement of the account that was named; where cards are named instead, each has its own statements. */
    private static final String CARD_STATEMENT = "creditCardStatement";

    private AccountKinds() {}

    /** Whether the part is about another kind of account than the account of the answer. */
    static boolean isOfAnother(Place place, String part) {
        return place.scope()
                .accountKind()
                .filter(kind -> part.equals(CARD_STATEMENT)
                        ? kind != AccountKind.CREDIT_CARD && isNamed(place, "accountId")
                        : isOfAnother(kind, part))
                .isPresent();
    }

    private static boolean isOfAnother(AccountKind told, String part) {
        return Arrays.stream(AccountKind.values())
                .anyMatch(kind -> kind != told && part.startsWith(AccountTrees.key(kind)));
    }

    private static boolean isNamed(Place place, String field) {
        return place.scope().caller().sent().value(field) != null;
    }
}
