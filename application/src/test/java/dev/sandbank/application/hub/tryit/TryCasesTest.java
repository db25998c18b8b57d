package dev.sandbank.application.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.tryit.FinishTryFlow.Finished;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.LogInNeeded;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.oauth.code.AuthorizationParameters;
import dev.sandbank.application.oauth.code.AuthorizationRequest;
import dev.sandbank.application.oauth.code.FindRedirectTarget.OwnPages;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.SecretHash;
import dev.sandbank.domain.secret.Source;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens for calls that developers try. */
class TryCasesTest {

    private static final String BACK = "http://localhost:8080/try/return";
    private static final String SECRET = "the secret in a cookie";
    private static final String SESSION =
            HexFormat.of().formatHex(SecretHash.of(SECRET).bytes());
    private static final Set<String> WANTED = Set.of("accounts_details_transactions");

    private final ApplicationWorld world = new ApplicationWorld();
    private final TryUseCases tries = world.useCases().hub().tries().from(new Source("192.0.2.7"));
    private final Client client = world.makeShared().client();
    private final TryParty own = new TryParty(client.id(), Market.SG, "");
    private final TryParty customer = new TryParty(client.id(), Market.SG, "SandboxUser2");

    @Test
    void memberGetsTheApplicationsOwnTokenAndItIsAudited_L24() {
        Ready first = (Ready) tries.getToken().get(world.bob, SESSION, own);
        Ready second = (Ready) tries.getToken().get(world.bob, SESSION, own);

        assertThat(first.asked()).isTrue();
        assertThat(second.asked()).isFalse();
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(first.token().customer()).isEmpty();
        assertThat(first.token().toString())
                .doesNotContain(first.token().access().value());
        assertThat(actions()).contains(AuditAction.APPLICATION_TRIED);
        assertThat(tries.showToken().show(world.bob, SESSION, own)).contains(first.token());
        assertThat(tries.showToken().show(world.ann, "another", own)).isEmpty();
    }

    @Test
    void strangersAndSuspendedApplicationsGetNone_L24() {
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.getToken().get(world.eve, SESSION, own));
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.showToken().show(world.eve, SESSION, own));
        refused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> tries.begin().begin(world.eve, SESSION, customer, WANTED, BACK, "t"));
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.readCode().read(world.eve, client.id(), "x"));
        replace(client.secrets(), client.scopes(), client.rateLimit(), true);
        refused(ClientRefusal.CLIENT_SUSPENDED, () -> tries.getToken().get(world.ann, SESSION, own));
    }

    @Test
    void grantsAndScopesAreThoseOfTheApplication_L24() {
        replace(ClientSecrets.NONE, client.scopes(), client.rateLimit(), false);
        refused(ClientRefusal.CLIENT_IS_PUBLIC, () -> tries.getToken().get(world.ann, SESSION, own));
        replace(client.secrets(), Scopes.parse("payees"), client.rateLimit(), false);
        refused(AuthorizationRefusal.SCOPE_NOT_ALLOWED, () -> tries.getToken().get(world.ann, SESSION, own));
        TryFlow flow = begin(WANTED);
        assertThat(flow.scopes()).isEqualTo(Scopes.parse("payees"));
    }

    @Test
    void askingForATokenCountsInTheRateWindow_L33() {
        replace(client.secrets(), client.scopes(), new RateLimit(1), false);
        assertThat(tries.getToken().get(world.ann, SESSION, own)).isInstanceOf(Ready.class);
        assertThat(tries.getToken().get(world.ann, "another", own)).isInstanceOf(Full.class);
        TryFlow flow = begin(WANTED);
        assertThat(finish(flow, code(flow)).token()).isInstanceOf(Full.class);
    }

    @Test
    void customerLogsInAndTheTokenIsHeldForThatCustomer_L26() {
        assertThat(tries.getToken().get(world.ann, SESSION, customer)).isEqualTo(new LogInNeeded(null));
        TryFlow flow = begin(WANTED);

        Finished finished = finish(flow, code(flow));

        assertThat(finished.party()).isEqualTo(customer);
        Ready ready = (Ready) tries.getToken().get(world.ann, SESSION, customer);
        assertThat(ready.token().scopes().names()).containsExactlyElementsOf(WANTED);
        assertThat(ready.token().customer()).isEqualTo("sandboxuser2");
        assertThat(tries.getToken().get(world.ann, "another", customer)).isInstanceOf(LogInNeeded.class);
        assertThat(begin(Set.of("payees")).scopes().names()).contains("payees", "accounts_details_transactions");
        assertThat(flow.toString()).doesNotContain(flow.state());
    }

    @Test
    void wrongCodeIsRefusedAndNothingIsHeld_L26() {
        TryFlow flow = begin(WANTED);
        assertThatThrownBy(() -> finish(flow, "sbk_ac_nothing")).isInstanceOf(Refused.class);
        String code = code(flow);
        finish(flow, code);
        assertThatThrownBy(() -> finish(flow, code)).isInstanceOf(Refused.class);
        assertThat(tries.getToken().get(world.ann, SESSION, customer)).isInstanceOf(LogInNeeded.class);
    }

    @Test
    void stateIsForOneReturnOfItsSessionWithinTenMinutes_L26() {
        TryFlow flow = begin(WANTED);
        assertThat(tries.take().take("another", flow.state())).isEmpty();
        assertThat(tries.take().take(SESSION, "another")).isEmpty();
        assertThat(tries.take().take(SESSION, flow.state())).contains(flow);
        assertThat(tries.take().take(SESSION, flow.state())).isEmpty();
        TryFlow late = begin(WANTED);
        world.people().clock().advance(TryFlow.LIFETIME);
        assertThat(tries.take().take(SESSION, late.state())).isEmpty();
    }

    @Test
    void addressIsOnlyForRequestsThatWereBegunInTheBrowser_L27() {
        TryFlow flow = begin(WANTED);
        assertThat(target(BACK, flow.state(), SECRET)).isEqualTo(BACK);
        refused(AuthorizationRefusal.REDIRECT_URI_OF_SERVER, () -> target(BACK, flow.state(), "another"));
        refused(AuthorizationRefusal.REDIRECT_URI_OF_SERVER, () -> target(BACK, "another", SECRET));
        refused(AuthorizationRefusal.REDIRECT_URI_OF_SERVER, () -> target(BACK, null, null));
        String registered = client.redirectUris().get(0).value();
        refused(AuthorizationRefusal.REDIRECT_URI_OF_SERVER, () -> target(registered, flow.state(), SECRET));
        assertThat(target(registered, "another", SECRET)).isEqualTo(registered);
        assertThat(OwnFlows.NONE.isBegun(client.id(), flow.state(), SECRET)).isFalse();
    }

    @Test
    void oneRefreshForParallelPresses_L35() {
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));
        world.people().clock().advance(Duration.ofMinutes(31));

        List<TryToken> all = IntStream.range(0, 20)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> tries.getToken().get(world.ann, SESSION, customer)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(all.stream().map(token -> ((Ready) token).token()).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(all.stream().filter(token -> ((Ready) token).asked())).hasSize(1);
    }

    @Test
    void deadRefreshLeadsToTheLogIn_L35() {
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));
        world.people()
                .inUnit(() -> world.stores()
                        .grants()
                        .liveOf(client.id(), world.people().clock().instant(), 10)
                        .forEach(grant -> world.stores()
                                .grants()
                                .revoke(grant.id(), world.people().clock().instant())));

        LogInNeeded needed = (LogInNeeded) tries.getToken().get(world.ann, SESSION, customer);

        assertThat(needed.why()).isNotNull();
        assertThat(tries.getToken().get(world.ann, SESSION, customer)).isEqualTo(new LogInNeeded(null));
    }

    @Test
    void tokensEndWithTheirSessionAndThoseOfSessionsThatAreNoMoreToo_L28() {
        HeldToken mine = ((Ready) tries.getToken().get(world.ann, SESSION, own)).token();
        HeldToken others = ((Ready) tries.getToken().get(world.bob, "ended", own)).token();
        TryFlow flow = begin(WANTED);
        finish(flow, code(flow));

        tries.forget().forget(SESSION);

        var tokens = world.stores().accessTokens();
        assertThat(tokens.find(mine.access().id()).orElseThrow().revoked()).isTrue();
        assertThat(tokens.find(others.access().id()).orElseThrow().revoked()).isTrue();
        assertThat(world.stores()
                        .grants()
                        .liveOf(client.id(), world.people().clock().instant(), 10))
                .isEmpty();
        tries.forget().forget(SESSION);
    }

    @Test
    void onlyTheNewestAreRemembered_L26() {
        TryFlow first = begin(WANTED);
        IntStream.range(0, 40).forEach(i -> begin(WANTED));
        assertThat(tries.take().take(SESSION, first.state())).isEmpty();
    }

    @Test
    void unknownFlowHasNoCode() {
        assertThat(tries.readCode().read(world.ann, client.id(), "0123456789")).isEmpty();
    }

    private TryFlow begin(Set<String> wanted) {
        return tries.begin().begin(world.ann, SESSION, customer, wanted, BACK, "trial");
    }

    private Finished finish(TryFlow flow, String code) {
        return tries.finish().finish(world.ann, flow, code);
    }

    /** What the customer comes back with. */
    private String code(TryFlow flow) {
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

    private String target(String redirectUri, @Nullable String state, @Nullable String secret) {
        return world.useCases()
                .customer()
                .findRedirectTarget()
                .find(client.id().value(), redirectUri, new OwnPages(BACK, state, secret))
                .redirectUri();
    }

    private List<AuditAction> actions() {
        return world.stores().auditLog().after(0, 1_000).stream()
                .map(entry -> entry.event().action())
                .toList();
    }

    private void replace(ClientSecrets secrets, Scopes scopes, RateLimit limit, boolean suspended) {
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
                                client.createdAt())));
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
