package dev.sandbank.application.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.tryit.FinishTryFlow.Finished;
import dev.sandbank.application.oauth.code.AuthorizationParameters;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.secret.Source;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Developers with a shared application for which calls are tried, and a customer who lets it in. */
class TryBench {

    static final String BACK = "http://localhost:8080/try/return";
    static final String SECRET = "the secret in a cookie";
    static final String SESSION = HexFormat.of().formatHex(SecretHash.of(SECRET).bytes());
    static final Set<String> WANTED = Set.of("accounts_details_transactions");

    final ApplicationWorld world;
    final TryUseCases tries;
    final Client client;
    final TryParty own;
    final TryParty customer;

    /** In memory. */
    TryBench() {
        this(new InMemoryStores());
    }

    TryBench(Stores stores) {
        this.world = new ApplicationWorld(stores);
        this.tries = tries(world.useCases());
        this.client = world.makeShared().client();
        this.own = new TryParty(client.id(), Market.SG, "");
        this.customer = new TryParty(client.id(), Market.SG, "SandboxUser2");
    }

    static TryUseCases tries(UseCases server) {
        return server.hub().tries().from(new Source("192.0.2.7"));
    }

    boolean isRevoked(HeldToken token) {
        return world.stores()
                .accessTokens()
                .find(token.access().id())
                .orElseThrow()
                .revoked();
    }

    TryFlow begin(Set<String> wanted) {
        return tries.begin().begin(world.ann, SESSION, customer, wanted, BACK, "trial");
    }

    Finished finish(TryFlow flow, String code) {
        return tries.finish().finish(world.ann, flow, code);
    }

    /** What the customer comes back with. */
    String code(TryFlow flow) {
        var customers = world.useCases().customer();
        AuthorizationRequest request = customers
                .checkAuthorizationRequest()
                .check(
                        customers
                                .findRedirectTarget()
                                .find(client.id().value(), BACK, new OwnPages(BACK, flow.state(), SECRET)),
                        new AuthorizationParameters(
                                "code",
                                flow.scopes().toString(),
                                "SG",
                                "GCB",
                                flow.challenge().value(),
                                "S256",
                                null,
                                null));
        CustomerId who = new CustomerId(Market.SG, "SandboxUser2");
        return customers
                .grantConsent()
                .grant(
                        request,
                        who,
                        customers.accounts().of(client.space(), who).stream()
                                .map(account -> account.id())
                                .collect(Collectors.toSet()))
                .value();
    }

    String target(String redirectUri, @Nullable String state, @Nullable String secret) {
        return world.useCases()
                .customer()
                .findRedirectTarget()
                .find(client.id().value(), redirectUri, new OwnPages(BACK, state, secret))
                .redirectUri();
    }

    List<AuditAction> actions() {
        return world.stores().auditLog().after(0, 1_000).stream()
                .map(entry -> entry.event().action())
                .toList();
    }

    void replace(ClientSecrets secrets, Scopes scopes, RateLimit limit, boolean suspended) {
        world.people()
                .inUnit(() -> world.stores()
                        .clients()
                        .replace(new Client(
                                client.id(),
                                client.space(),
                                client.name(),
                                client.description(),
                                client.icon(),
                                client.redirectUris(),
                                client.origins(),
                                secrets,
                                client.grantKinds(),
                                scopes,
                                client.profile(),
                                limit,
                                suspended,
                                client.createdAt(),
                                client.approval())));
    }

    static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
