package dev.sandbank.http.page;

import dev.sandbank.application.customer.CustomerDirectory.CustomerName;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.util.List;

/**
 * What an application asks the customer for, and the choice: which accounts, and whether at all.
 *
 * @param customer who is logged in
 * @param accounts those to choose from; may be empty
 * @param until when the permission ends if nobody ends it before
 * @param action where the decision is sent
 * @param logOutAction where "log in as someone else" is sent
 * @param request the raw query string to carry along
 */
public record ConsentPage(
        Asker asker,
        Market market,
        CustomerName customer,
        Scopes scopes,
        List<AccountChoice> accounts,
        Moment until,
        String action,
        String logOutAction,
        String request,
        String csrf,
        Remarks remarks) {

    /** The field for the raw query string of the authorization request, on both forms. */
    public static final String REQUEST = "request";

    /** The field for a chosen account; it comes once for each account. */
    public static final String ACCOUNT = "account";

    /** One of the decisions that follow. */
    public static final String DECISION = "decision";

    public static final String AUTHORIZE = "authorize";
    public static final String CANCEL = "cancel";

    /** Shows the page again with every account ticked. */
    public static final String TICK_ALL = "all";

    /** Shows the page again with no account ticked. */
    public static final String TICK_NONE = "none";

    /** The id of the first account's box. */
    static final String FIRST_ACCOUNT = "account-0";

    public ConsentPage {
        accounts = List.copyOf(accounts);
    }

    /** The accounts under their headings; a heading without accounts is left out. */
    public List<AccountGroup> groups() {
        List<AccountChoice> had =
                accounts.stream().filter(account -> !account.owed()).toList();
        List<AccountChoice> owed = accounts.stream().filter(AccountChoice::owed).toList();
        return List.of(new AccountGroup("Money you have", had, 0), new AccountGroup("Money you owe", owed, had.size()))
                .stream()
                .filter(group -> !group.accounts().isEmpty())
                .toList();
    }

    /** How many accounts are ticked. */
    public long chosen() {
        return accounts.stream().filter(AccountChoice::chosen).count();
    }

    /** The meanings of the scopes, each meaning once. */
    public List<String> meanings() {
        return meaningsOf(scopes);
    }

    public String title() {
        return remarks.title(asker.name() + " asks for access");
    }

    static List<String> meaningsOf(Scopes scopes) {
        return scopes.known().map(KnownScope::meaning).distinct().toList();
    }

    /**
     * Accounts under one heading.
     *
     * @param first the place of its first account among all accounts of the page
     */
    public record AccountGroup(String heading, List<AccountChoice> accounts, int first) {}
}
