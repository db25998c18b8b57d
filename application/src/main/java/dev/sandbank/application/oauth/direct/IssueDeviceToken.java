package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.KnownCustomers;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.ClientRefusal.GrantNotAllowed;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** Issues long-lived tokens to a device that the bank issued to a customer, such as a watch or a ring that pays. */
public final class IssueDeviceToken {

    /**
     * The customer of an unreadable statement that is accepted as a recorded constant: the one who has every product.
     */
    private static final String USUAL_HOLDER = "SandboxUser1";

    private final TokenPorts ports;
    private final DirectGrants grants;
    private final KnownCustomers customers;
    private final Ciphertexts ciphertexts;

    public IssueDeviceToken(TokenPorts ports, KnownCustomers customers, Ciphertexts ciphertexts) {
        this.ports = ports;
        this.grants = new DirectGrants(ports);
        this.customers = customers;
        this.ciphertexts = ciphertexts;
    }

    /**
     * Issues tokens with every scope that a customer can give and the application was approved for; completed once
     * they are durable.
     *
     * @throws Refused CLIENT_NOT_ALLOWED_GRANT or DEVICE_STATEMENT_INVALID
     */
    public CompletionStage<IssuedTokens> issue(TokenHolder asking, DeviceStatement statement) {
        Client client = asking.client();
        CustomerId holder = holderIn(statement, client.isStrict());
        if (!client.grantKinds().contains(GrantKind.ISSUED_DEVICE)) {
            throw new Refused(new GrantNotAllowed("issued_device"));
        }
        if (!customers.know(client.space(), holder)) {
            throw new Refused(CustomerRefusal.DEVICE_STATEMENT_INVALID);
        }
        Instant now = ports.clocks().now(client.space());
        GrantTokens tokens = grants.prepare(
                asking,
                new DirectGrants.Request(
                        GrantKind.ISSUED_DEVICE, holder, statement.businessCode(), scopesOf(client), null),
                now);
        return ports.transactions().submit(() -> grants.issue(tokens, now));
    }

    /**
     * A statement that can be read is checked by its content; only an unreadable one can pass as a recorded constant.
     */
    private CustomerId holderIn(DeviceStatement statement, boolean strict) {
        String userId = ciphertexts
                .keys()
                .decryptJwe(statement.jwe())
                .map(statement.userIdIn())
                .orElseGet(() -> ciphertexts.mayBeReplayedJwe(statement.jwe(), strict) ? USUAL_HOLDER : "");
        if (userId.isBlank() || userId.length() > CustomerId.MAX_LENGTH) {
            throw new Refused(CustomerRefusal.DEVICE_STATEMENT_INVALID);
        }
        return new CustomerId(statement.market(), userId);
    }

    private static Scopes scopesOf(Client client) {
        return client.scopes().isEmpty()
                ? Scopes.of(Arrays.stream(KnownScope.values())
                        .filter(KnownScope::forCustomers)
                        .toList())
                : client.scopes();
    }
}
