package dev.sandbank.http.page;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import java.util.List;

/**
 * A permission that an application holds.
 *
 * @param kind how it was given
 * @param accounts the names and masked numbers of the accounts it may see
 */
public record HeldGrant(
        GrantId id, GrantKind kind, Scopes scopes, List<String> accounts, Moment grantedAt, Moment expiresAt) {

    private static final String EVERYTHING = "Do whatever you can do through an application";

    public HeldGrant {
        accounts = List.copyOf(accounts);
    }

    /** The meanings of the scopes in words. For a grant by password, {@code /api} means all data of the customer. */
    public List<String> meanings() {
        return kind == GrantKind.PASSWORD && scopes.contains(KnownScope.API.scope())
                ? List.of(EVERYTHING)
                : ConsentPage.meaningsOf(scopes);
    }

    public String given() {
        return switch (kind) {
            case AUTHORIZATION_CODE -> "At this bank, by your consent";
            case PASSWORD -> "By your password, which the application was told";
            case CARD_AUTHORIZATION -> "By your card and a code you were sent";
            case ISSUED_DEVICE -> "By a device the bank issued to you";
            case CLIENT_CREDENTIALS -> throw new IllegalStateException("no customer gives that");
        };
    }
}
