package dev.sandbank.application.oauth.direct;

import dev.sandbank.application.customer.KnownCustomers;
import dev.sandbank.application.oauth.token.GrantTokens;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
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

    private final TokenPorts ports;
    private final DirectGrants grants;
    private final KnownCustomers customers;

    public IssueDeviceToken(TokenPorts ports, KnownCustomers customers) {
        this.ports = ports;
        this.grants = new DirectGrants(ports);
        this.customers = customers;
    }

    /**
     * Issues tokens with every scope that a customer can give and the application was approved for; completed once
     * they are durable.
     *
     * @throws Refused CLIENT_NOT_ALLOWED_GRANT or DEVICE_STATEMENT_INVALID
     */
    public CompletionStage<IssuedTokens> issue(Client client, CustomerId holder, BusinessCode businessCode) {
        if (!client.grantKinds().contains(GrantKind.ISSUED_DEVICE)) {
            throw new Refused(new GrantNotAllowed("issued_device"));
        }
        if (!customers.know(client.space(), holder)) {
            throw new Refused(CustomerRefusal.DEVICE_STATEMENT_INVALID);
        }
        Instant now = ports.clocks().now(client.space());
        GrantTokens tokens = grants.prepare(
                client,
                new DirectGrants.Request(GrantKind.ISSUED_DEVICE, holder, businessCode, scopesOf(client), null),
                now);
        return ports.transactions().submit(() -> grants.issue(tokens, now));
    }

    private static Scopes scopesOf(Client client) {
        return client.scopes().isEmpty()
                ? Scopes.of(Arrays.stream(KnownScope.values())
                        .filter(KnownScope::forCustomers)
                        .toList())
                : client.scopes();
    }
}
