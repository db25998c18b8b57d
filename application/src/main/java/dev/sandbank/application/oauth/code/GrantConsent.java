package dev.sandbank.application.oauth.code;

import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerAccounts.OwnAccount;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.token.TokenMint;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.oauth.token.TokenKind;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Records a customer's consent as a grant, and returns the authorization code that the application redeems. */
public final class GrantConsent {

    private static final int GRANT_ID_BYTES = 16;

    private final AuthorizationCodes codes;
    private final Grants grants;
    private final CustomerAccounts accounts;
    private final Transactions transactions;
    private final SpaceClocks clocks;
    private final Secrets secrets;
    private final Lifetimes lifetimes;
    private final TokenMint mint;

    public GrantConsent(
            AuthorizationCodes codes,
            Grants grants,
            CustomerAccounts accounts,
            Transactions transactions,
            SpaceClocks clocks,
            Secrets secrets,
            Lifetimes lifetimes) {
        this.codes = codes;
        this.grants = grants;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clocks = clocks;
        this.secrets = secrets;
        this.lifetimes = lifetimes;
        this.mint = new TokenMint(secrets);
    }

    /**
     * The code, once it is durable.
     *
     * @param chosen the accounts to show; all must be the customer's, and at least one if the customer has any
     * @throws Refused ACCOUNT_UNKNOWN or CONSENT_WITHOUT_ACCOUNT
     */
    public OpaqueToken grant(AuthorizationRequest request, CustomerId customer, Set<AccountId> chosen) {
        Client client = request.target().client();
        Set<AccountId> own = accounts.of(client.space(), customer).stream()
                .map(OwnAccount::id)
                .collect(Collectors.toUnmodifiableSet());
        if (!own.containsAll(chosen)) {
            throw new Refused(BankRefusal.ACCOUNT_UNKNOWN);
        }
        if (chosen.isEmpty() && !own.isEmpty()) {
            throw new Refused(AuthorizationRefusal.CONSENT_WITHOUT_ACCOUNT);
        }
        Instant now = clocks.now(client.space());
        OpaqueToken token = mint.mint(TokenKind.CODE, now);
        AuthorizationCode code = code(request, grant(request, customer, chosen, now), token);
        return transactions.run(() -> {
            grants.add(code.grant());
            codes.add(code);
            return token;
        });
    }

    private Grant grant(AuthorizationRequest request, CustomerId customer, Set<AccountId> chosen, Instant now) {
        Client client = request.target().client();
        byte[] id = secrets.random(GRANT_ID_BYTES);
        return new Grant(
                new GrantId(HexFormat.of().formatHex(id)),
                GrantKind.AUTHORIZATION_CODE,
                client.space(),
                client.id(),
                customer,
                request.businessCode(),
                request.scopes(),
                chosen,
                null,
                now,
                now.plus(lifetimes.authorizationCode()),
                null);
    }

    private static AuthorizationCode code(AuthorizationRequest request, Grant grant, OpaqueToken token) {
        return new AuthorizationCode(
                token.id(),
                token.hash(),
                grant,
                request.target().redirectUri(),
                request.target().asked(),
                request.challenge(),
                grant.expiresAt(),
                null);
    }
}
