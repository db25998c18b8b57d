package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.CustomerPasswords;
import dev.sandbank.application.customer.PasswordAttempts;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.E2eSessions;
import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Issues tokens for a customer's password (RFC 6749 section 4.3), because old programs still use this grant. The
 * password is encrypted to the installation's key, together with the event id of the key's session. RFC 9700 section
 * 2.4 forbids this grant, so strict applications never get it.
 */
public final class ExchangePassword {

    private static final String SEPARATOR = ",b";

    private final DirectGrants grants;
    private final CustomerPasswords passwords;
    private final PasswordAttempts attempts;
    private final Ciphertexts ciphertexts;
    private final E2eSessions sessions;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public ExchangePassword(TokenPorts ports, CustomerPasswords passwords, Guesses guesses, Ciphertexts ciphertexts) {
        this.grants = new DirectGrants(ports);
        this.passwords = passwords;
        this.attempts = new PasswordAttempts(guesses);
        this.ciphertexts = ciphertexts;
        this.sessions = new E2eSessions(ports.secrets());
        this.transactions = ports.transactions();
        this.clocks = ports.clocks();
    }

    /**
     * Issues the tokens; completed once they are durable.
     *
     * @throws Refused GRANT_TYPE_UNSUPPORTED, CLIENT_NOT_ALLOWED_GRANT, SCOPE_NOT_ALLOWED, E2E_SESSION_UNKNOWN,
     *     LOGIN_WRONG or LOGIN_LOCKED
     */
    public CompletionStage<IssuedTokens> exchange(TokenHolder holder, Source source, PasswordExchange exchange) {
        Client client = holder.client();
        check(client, exchange);
        if (exchange.userId().isBlank() || exchange.userId().length() > CustomerId.MAX_LENGTH) {
            throw new Refused(CustomerRefusal.LOGIN_WRONG);
        }
        Instant now = clocks.now(client.space());
        Optional<String> eventId =
                sessions.eventIdOf(exchange.bizToken(), client.id().value(), now);
        if (eventId.isEmpty() && !ciphertexts.mayBeReplayedWith(exchange.bizToken())) {
            throw new Refused(CustomerRefusal.E2E_SESSION_UNKNOWN);
        }
        CustomerId customer = new CustomerId(exchange.market(), exchange.userId());
        attempts.judge(
                source,
                client.space(),
                customer,
                () -> isRight(client, customer, exchange.ciphertext(), eventId.orElse("")),
                now);
        GrantTokens tokens = grants.prepare(
                holder,
                new DirectGrants.Request(
                        GrantKind.PASSWORD, customer, exchange.businessCode(), exchange.scopes(), null),
                now);
        return transactions.submit(() -> grants.issue(tokens, now));
    }

    private static void check(Client client, PasswordExchange exchange) {
        if (client.isStrict()) {
            throw new Refused(TokenRefusal.GRANT_TYPE_UNSUPPORTED);
        }
        if (!client.grantKinds().contains(GrantKind.PASSWORD)) {
            throw new Refused(new GrantNotAllowed("password"));
        }
        client.objectionTo(exchange.scopes(), any -> true).ifPresent(objection -> {
            throw new Refused(objection);
        });
    }

    /**
     * A ciphertext that can be read is judged by the password in it; only others may be replayed constants, which were
     * recorded with published passwords. Where constants may be replayed, a readable one may belong to another session.
     */
    private boolean isRight(Client client, CustomerId customer, String ciphertext, String eventId) {
        Optional<String> clear = ciphertexts.read(ciphertext).filter(text -> text.contains(SEPARATOR));
        return clear.isPresent()
                ? (ciphertexts.lenient() || clear.get().startsWith(eventId + SEPARATOR))
                        && passwords.match(client.space(), customer, passwordIn(clear.get()))
                : ciphertexts.mayBeReplayed(ciphertext, client.isStrict()) && passwords.published(customer);
    }

    private static String passwordIn(String clear) {
        return clear.substring(clear.indexOf(SEPARATOR) + SEPARATOR.length());
    }
}
