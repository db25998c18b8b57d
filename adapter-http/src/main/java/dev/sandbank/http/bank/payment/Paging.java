package dev.sandbank.http.bank.payment;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.refusal.FieldPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that the query asks for by {@code nextStartIndex}, counted from 1.
 *
 * @param next where the next page begins, or null if this is the last
 */
public record Paging<T>(List<T> items, @Nullable String next) {

    private static final String START = "nextStartIndex";
    private static final int SIZE = 50;

    /**
     * The page.
     *
     * @throws Refused RESOURCE_UNKNOWN if nothing is on it, INPUT_INVALID if the index is no number
     */
    public static <T> Paging<T> of(Call call, List<T> all) {
        return of(call, START, all);
    }

    /** @param parameter the name under which the query says where the page begins */
    public static <T> Paging<T> of(Call call, String parameter, List<T> all) {
        int start = start(parameter, call.query(parameter));
        if (start >= all.size()) {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
        int end = Math.min(all.size(), start + SIZE);
        return new Paging<>(all.subList(start, end), end < all.size() ? Integer.toString(end + 1) : null);
    }

    private static int start(String parameter, @Nullable String sent) {
        try {
            return sent == null ? 0 : Math.max(0, Digits.whole(sent) - 1);
        } catch (NumberFormatException e) {
            throw new Refused(InputInvalid.of(FieldPlace.inQuery(parameter), FieldFault.Kind.INVALID_FORMAT));
        }
    }
}
