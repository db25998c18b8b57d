package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bank's log-in, for an application that asks or for the customer alone, who then chooses the market.
 *
 * @param asker null when no application asks
 * @param market the market to log in to, or the one chosen before; null before any choice
 * @param action where the form is sent
 * @param cancel where a customer goes who does not want to log in; null when no application asks
 * @param request the raw query string to carry along; empty when no application asks
 * @param typed what stands in the fields
 * @param offers the test customers whom anybody may log in as
 */
public record LogInPage(
        @Nullable Asker asker,
        @Nullable Market market,
        String action,
        @Nullable String cancel,
        String request,
        String csrf,
        Typed typed,
        List<Offer> offers,
        Remarks remarks) {

    /** The names of the form's fields. */
    public static final String REQUEST = "request";

    public static final String MARKET = "market";
    public static final String USER_ID = "userId";
    public static final String PASSWORD = "password";

    /** A test customer's user id: shows the page again with the fields filled. */
    public static final String FILL = "fill";

    public LogInPage {
        if (asker != null && market == null) {
            throw new IllegalArgumentException("an application asks in one market");
        }
        offers = List.copyOf(offers);
    }

    /** The markets to choose from, by name; none if the application's request names the market. */
    public List<Market> choices() {
        return asker != null
                ? List.of()
                : Arrays.stream(Market.values())
                        .sorted(Comparator.comparing(Market::country))
                        .toList();
    }

    public String title() {
        return remarks.title("Log in");
    }

    /**
     * What stands in the fields.
     *
     * @param password empty unless it is a published one that the page itself filled in
     */
    public record Typed(String userId, String password) {

        public static final Typed NOTHING = new Typed("", "");

        public boolean isFilled() {
            return !password.isEmpty();
        }

        @Override
        public String toString() {
            return "Typed " + userId;
        }
    }

    /**
     * A test customer.
     *
     * @param person the name in the market; null while no market is chosen
     * @param accounts how many accounts the customer has there
     */
    public record Offer(String userId, @Nullable String person, int accounts) {

        /** {@code 12 accounts}. */
        public String holdings() {
            return accounts == 1 ? "1 account" : accounts + " accounts";
        }
    }
}
