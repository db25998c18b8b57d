package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bank's log-in, for an application's request, or for a customer without one, who then chooses the market.
 *
 * @param asker null without an application's request
 * @param market the market to log in to, or the one chosen before; null before any choice
 * @param action the path to which the form is sent
 * @param request the raw query string, which the form contains; empty without an application's request
 * @param userId the user id that was typed before; empty at first
 */
public record LogInPage(
        @Nullable Asker asker,
        @Nullable Market market,
        String action,
        String request,
        String csrf,
        String userId,
        List<FieldProblem> problems) {

    /** The names of the form's fields. */
    public static final String REQUEST = "request";

    public static final String MARKET = "market";
    public static final String USER_ID = "userId";
    public static final String PASSWORD = "password";

    public LogInPage {
        if (asker != null && market == null) {
            throw new IllegalArgumentException("an application asks in one market");
        }
        problems = List.copyOf(problems);
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
        return (problems.isEmpty() ? "" : "Error: ") + "Log in";
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
