package dev.sandbank.http.hub.team;

import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Seek;
import org.jspecify.annotations.Nullable;

/** Reads places in lists from addresses. Whatever is no place leads to the first page. */
final class Addresses {

    private static final int MAX_DIGITS = 18;

    private Addresses() {}

    static Seek seek(@Nullable String after, int rows) {
        return after != null && after.length() <= MAX_DIGITS && after.matches("\\d+")
                ? Seek.after(Digits.large(after), rows)
                : Seek.first(rows);
    }
}
