package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.util.List;

/**
 * What an application asks the customer for, and the choice: which accounts, and whether at all.
 *
 * @param customer the user id logged in, as shown
 * @param accounts those to choose from; may be empty
 * @param until when the permission ends if nobody ends it before
 * @param action where the decision is sent
 * @param logOutAction where "log in as someone else" is sent
 * @param request the raw query string to carry along
 */
public record ConsentPage(
        Asker asker,
        Market market,
        String customer,
        Scopes scopes,
        List<AccountChoice> accounts,
        Moment until,
        String action,
        String logOutAction,
        String request,
        String csrf,
        List<FieldProblem> problems) {

    /** The raw query string of the authorization request, on both forms. */
    public static final String REQUEST = "request";

    /** An account that the customer chose to show; once for each. */
    public static final String ACCOUNT = "account";

    /** {@link #AUTHORIZE} or {@link #CANCEL}. */
    public static final String DECISION = "decision";

    public static final String AUTHORIZE = "authorize";
    public static final String CANCEL = "cancel";

    public ConsentPage {
        accounts = List.copyOf(accounts);
        problems = List.copyOf(problems);
    }

    /** What the scopes mean, each meaning once. */
    public List<String> meanings() {
        return meaningsOf(scopes);
    }

    public String title() {
        return (problems.isEmpty() ? "" : "Error: ") + asker.name() + " asks for access";
    }

    static List<String> meaningsOf(Scopes scopes) {
        return scopes.known().map(KnownScope::meaning).distinct().toList();
    }
}
