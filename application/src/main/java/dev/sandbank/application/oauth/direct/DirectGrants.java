package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.oauth.token.TokenMint;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes grants that begin with tokens instead of an authorization code. No customer chooses accounts on a page, so
 * these grants show all accounts of the customer.
 */
final class DirectGrants {

    private static final int GRANT_ID_BYTES = 16;

    private final TokenStores stores;
    private final CustomerAccounts accounts;
    private final Secrets secrets;
    private final Lifetimes lifetimes;
    private final TokenMint mint;

    DirectGrants(TokenPorts ports) {
        this.stores = ports.stores();
        this.accounts = ports.accounts();
        this.secrets = ports.secrets();
        this.lifetimes = ports.lifetimes();
        this.mint = new TokenMint(ports.secrets());
    }

    /** Makes the first tokens of such a grant; nothing is stored yet. */
    GrantTokens prepare(TokenHolder holder, Request request, Instant now) {
        Client client = holder.client();
        Instant familyEnd = now.plus(lifetimes.refreshToken(request.kind()));
        Grant grant = new Grant(
                new GrantId(HexFormat.of().formatHex(secrets.random(GRANT_ID_BYTES))),
                request.kind(),
                client.space(),
                client.id(),
                request.customer(),
                request.businessCode(),
                request.scopes(),
                accounts.of(client.space(), request.customer()).stream()
                        .map(OwnAccount::id)
                        .collect(Collectors.toUnmodifiableSet()),
                request.card(),
                now,
                familyEnd,
                null);
        return new GrantTokens(
                grant,
                request.scopes(),
                mint.mint(TokenKind.ACCESS, now),
                mint.mint(TokenKind.REFRESH, now),
                now,
                familyEnd,
                holder.certificate());
    }

    /** Stores grant and tokens inside a unit of work, and returns the tokens for the application. */
    IssuedTokens issue(GrantTokens prepared, Instant now) {
        stores.grants().add(prepared.grant());
        prepared.keepIn(stores, lifetimes);
        return prepared.handedOutAt(now, lifetimes);
    }

    /** What is to be granted; {@code card} is null unless the grant is by card. */
    record Request(
            GrantKind kind,
            CustomerId customer,
            BusinessCode businessCode,
            Scopes scopes,
            @Nullable String card) {}
}
