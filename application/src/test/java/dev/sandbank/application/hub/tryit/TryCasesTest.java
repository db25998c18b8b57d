package dev.sandbank.application.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.hub.tryit.FinishTryFlow.Finished;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.LogInNeeded;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens for calls that developers try. */
class TryCasesTest extends TryBench {

    @Test
    void memberGetsTheApplicationsOwnTokenAndItIsAudited_L24() {
        Ready first = (Ready) tries.getToken().get(world.bob, SESSION, own, WANTED);
        Ready second = (Ready) tries.getToken().get(world.bob, SESSION, own, WANTED);

        assertThat(first.asked()).isTrue();
        assertThat(second.asked()).isFalse();
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(first.token().customer()).isEmpty();
        assertThat(first.token().toString())
                .doesNotContain(first.token().access().value());
        assertThat(actions()).contains(AuditAction.APPLICATION_TRIED);
        assertThat(tries.showToken().show(world.bob, SESSION, own, WANTED)).contains(first.token());
        assertThat(tries.showToken().show(world.ann, "another", own, WANTED)).isEmpty();
    }

    @Test
    void strangersAndSuspendedApplicationsGetNone_L24() {
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.getToken().get(world.eve, SESSION, own, WANTED));
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.showToken().show(world.eve, SESSION, own, WANTED));
        refused(
                ClientRefusal.CLIENT_UNKNOWN,
                () -> tries.begin().begin(world.eve, SESSION, customer, WANTED, BACK, "t"));
        refused(ClientRefusal.CLIENT_UNKNOWN, () -> tries.readCode().read(world.eve, client.id(), "x"));
        replace(client.secrets(), client.scopes(), client.rateLimit(), true);
        refused(ClientRefusal.CLIENT_SUSPENDED, () -> tries.getToken().get(world.ann, SESSION, own, WANTED));
    }

    @Test
    void grantsAndScopesAreThoseOfTheApplication_L24() {
        replace(ClientSecrets.NONE, client.scopes(), client.rateLimit(), false);
        refused(ClientRefusal.CLIENT_IS_PUBLIC, () -> tries.getToken().get(world.ann, SESSION, own, WANTED));
        replace(client.secrets(), Scopes.parse("payees"), client.rateLimit(), false);
        refused(AuthorizationRefusal.SCOPE_NOT_ALLOWED, () -> tries.getToken().get(world.ann, SESSION, own, WANTED));
        TryFlow flow = begin(WANTED);
        assertThat(flow.scopes()).isEqualTo(Scopes.parse("payees"));
    }

    @Test
    void askingForATokenCountsInTheRateWindow_L33() {
        replace(client.secrets(), client.scopes(), new RateLimit(1), false);
        assertThat(tries.getToken().get(world.ann, SESSION, own, WANTED)).isInstanceOf(Ready.class);
        assertThat(tries.getToken().get(world.ann, "another", own, WANTED)).isInstanceOf(Full.class);
        TryFlow flow = begin(WANTED);
        assertThat(finish(flow, code(flow)).token()).isInstanceOf(Full.class);
    }

    @Test
    void customerLogsInAndTheTokenIsHeldForThatCustomer_L26() {
        assertThat(tries.getToken().get(world.ann, SESSION, customer, WANTED)).isEqualTo(new LogInNeeded(null));
        TryFlow flow = begin(WANTED);

        Finished finished = finish(flow, code(flow));

        assertThat(finished.party()).isEqualTo(customer);
        Ready ready = (Ready) tries.getToken().get(world.ann, SESSION, customer, WANTED);
        assertThat(ready.token().scopes().names()).containsExactlyElementsOf(WANTED);
        assertThat(ready.token().customer()).isEqualTo("sandboxuser2");
        assertThat(tries.getToken().get(world.ann, "another", customer, WANTED)).isInstanceOf(LogInNeeded.class);
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
        assertThat(tries.getToken().get(world.ann, SESSION, customer, WANTED)).isInstanceOf(LogInNeeded.class);
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
    void onlyTheNewestAreRemembered_L26() {
        TryFlow first = begin(WANTED);
        IntStream.range(0, 40).forEach(i -> begin(WANTED));
        assertThat(tries.take().take(SESSION, first.state())).isEmpty();
    }

    @Test
    void unknownFlowHasNoCode() {
        assertThat(tries.readCode().read(world.ann, client.id(), "0123456789")).isEmpty();
    }
}
