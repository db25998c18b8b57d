package dev.sandbank.http.page;

import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.Scopes;
import java.util.List;

/**
 * A permission an application holds.
 *
 * @param accounts the names and masked numbers of the accounts it may see
 */
public record HeldGrant(
        GrantId id, Asker asker, Scopes scopes, List<String> accounts, Moment grantedAt, Moment expiresAt) {

    public HeldGrant {
        accounts = List.copyOf(accounts);
    }

    public List<String> meanings() {
        return ConsentPage.meaningsOf(scopes);
    }
}
