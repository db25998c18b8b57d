package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.util.List;

/**
 * The consent page: it shows the request of an application, and the customer chooses accounts and authorizes or
 * cancels.
 *
 * @param customer the user id logged in, as shown
 * @param accounts the accounts to choose from; may be empty
 * @param until when the permission ends if it is not revoked before
 * @param action the path to which the decision is sent
 * @param logOutAction the path to which "log in as someone else" is sent
 * @param request the raw query string, which the forms contain
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

    /** The field for the raw query string of the authorization request, on both forms. */
    public static final String REQUEST = "request";

    /** The field for a chosen account; it comes once for each account. */
    public static final String ACCOUNT = "account";

    /** The field for the decision: {@link #AUTHORIZE} or {@link #CANCEL}. */
    public static final String DECISION = "decision";

    public static final String AUTHORIZE = "authorize";
    public static final String CANCEL = "cancel";

    public ConsentPage {
        accounts = List.copyOf(accounts);
        problems = List.copyOf(problems);
    }

    /** The meanings of the scopes, each meaning once. */
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
