package dev.sandbank.http.page.part;

import org.jspecify.annotations.Nullable;

/**
 * A link of tabs or of a navigation at the side.
 *
 * @param count what waits there, such as {@code 12}; null shows none
 * @param counted what the count is of, which only screen readers say
 */
public record NavLink(
        String label,
        String address,
        boolean current,
        @Nullable String count,
        String counted) {

    public static NavLink of(String label, String address, boolean current) {
        return new NavLink(label, address, current, null, "");
    }

    /** With what waits there; nothing is shown for 0. */
    public NavLink waiting(long number, String what) {
        return new NavLink(label, address, current, number == 0 ? null : Counted.grouped(number), what);
    }

    /** {@code "page"} for the page that is open; null leaves the attribute out. */
    public @Nullable String ariaCurrent() {
        return current ? "page" : null;
    }
}
