package dev.sandbank.http.oauth.consent;

import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authorization request that waits for its customer. It is kept nowhere but in the pages' forms, as the query it
 * came in, and checked anew each time it comes back.
 *
 * @param query the raw query string
 * @param state to be returned unchanged, or null
 * @param locale the language that the application would like the pages in, or null
 * @param customer for whom a page of this server began the request, or null
 * @param ticked the accounts that were ticked before the customer had to log in again; null for all
 */
record PendingRequest(
        AuthorizationRequest request,
        String query,
        @Nullable String state,
        @Nullable String locale,
        @Nullable String customer,
        @Nullable Set<AccountId> ticked) {

    Client client() {
        return request.target().client();
    }

    Market market() {
        return request.market();
    }

    String redirectUri() {
        return request.target().redirectUri();
    }

    /** The query after a log-in: whoever logged in is meant from there on. */
    String queryAfterLogIn() {
        return query.replaceAll("(^|&)login_hint=[^&]*", "");
    }

    /** The same request, which keeps these ticks through a log-in. */
    PendingRequest ticking(Set<AccountId> accounts) {
        return new PendingRequest(request, Ticks.in(query, accounts), state, locale, customer, accounts);
    }
}
