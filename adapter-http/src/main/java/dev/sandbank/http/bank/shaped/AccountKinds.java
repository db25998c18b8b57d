package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.http.bank.account.AccountTrees;
import dev.sandbank.http.bank.shaped.fact.Place;
import java.util.Arrays;

/** Parts of an answer that tell of one kind of account, as their names say: {@code creditCardAccountBalanceSummary}. */
final class AccountKinds {

    private AccountKinds() {}

    /** Whether the part is about another kind of account than the one that the answer tells of. */
    static boolean isOfAnother(Place place, String part) {
        return place.scope()
                .accountKind()
                .filter(kind -> isOfAnother(kind, part))
                .isPresent();
    }

    private static boolean isOfAnother(AccountKind told, String part) {
        return Arrays.stream(AccountKind.values())
                .anyMatch(kind -> kind != told && part.startsWith(AccountTrees.key(kind)));
    }
}
