package dev.sandbank.bootstrap.embedded;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/**
 * A registered application with its secret. It gets tokens without a browser. They are stored and checked like those of
 * the token endpoints, but getting one here is no call, so it does not count against the rate limit.
 */
public final class Application {

    private static final String OWN_SCOPE = "/api";

    private final ClientId id;
    private final String secret;
    private final TokenDesk tokens;

    private Application(ClientId id, String secret, TokenDesk tokens) {
        this.id = id;
        this.secret = secret;
        this.tokens = tokens;
    }

    static Application of(RegisteredClient registered, TokenDesk tokens) {
        String secret = Objects.requireNonNull(registered.secret(), "registered with a secret");
        return new Application(registered.client().id(), secret, tokens);
    }

    /** The {@code client_id}. */
    public String id() {
        return id.value();
    }

    public String secret() {
        return secret;
    }

    /** The value of an {@code Authorization} header by which it proves itself: {@code Basic ...}. */
    public String basic() {
        byte[] pair = (id.value() + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** An access token for the application itself, of scope {@code /api}. */
    public String token(Market market) {
        return token(market, OWN_SCOPE);
    }

    /**
     * An access token for the application itself.
     *
     * @param scope names with spaces between
     * @throws dev.sandbank.domain.refusal.Refused if it may not have such a token
     */
    public String token(Market market, String scope) {
        return tokens.issue(id, market, scope);
    }

    /** Tokens as after a log-in of the customer and a consent that shows all accounts. */
    public Tokens consentOf(CustomerId customer, String scope) {
        return tokens.consent(id, customer, scope, tokens.accountsOf(id, customer));
    }

    /**
     * Tokens as after a log-in of the customer and a consent that shows these accounts.
     *
     * @param customer as {@code TestCustomer.EVERYTHING.in(Market.SG)} names one
     * @param scope names with spaces between
     * @param shown accounts of the customer
     * @throws dev.sandbank.domain.refusal.Refused if the customer or the application may not do this
     */
    public Tokens consentOf(CustomerId customer, String scope, Set<AccountId> shown) {
        return tokens.consent(id, customer, scope, shown);
    }

    @Override
    public String toString() {
        return "Application " + id;
    }
}
