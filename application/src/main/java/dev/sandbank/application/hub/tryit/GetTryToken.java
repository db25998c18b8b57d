package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.tryit.TryMemory.Dropped;
import dev.sandbank.application.hub.tryit.TryToken.Full;
import dev.sandbank.application.hub.tryit.TryToken.LogInNeeded;
import dev.sandbank.application.hub.tryit.TryToken.Ready;
import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.application.oauth.token.IssuedTokens;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.application.support.Outcome;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gets the token for a call that a developer tries: the one that the session holds, a renewed one, or, for the
 * application itself, a new one. The developer's right to use the application stands in for its secret; everything else
 * is as for the application. Asking for a token is a call of the application and counts as one.
 */
public final class GetTryToken {

    private final TryTools tools;
    private final EndTokens endTokens;

    public GetTryToken(TryTools tools) {
        this.tools = tools;
        this.endTokens = new EndTokens(tools);
    }

    /**
     * The token. Of parallel presses one asks, and the others get the same token.
     *
     * @param session the id of the developer's session
     * @param wanted each of these scopes opens the operation; empty if any token does
     * @throws Refused CLIENT_UNKNOWN, CLIENT_SUSPENDED, CLIENT_IS_PUBLIC, CLIENT_NOT_ALLOWED_GRANT or SCOPE_NOT_ALLOWED
     */
    public TryToken get(DeveloperId acting, String session, TryParty party, Set<String> wanted) {
        Client client = tools.usable(acting, party.client());
        synchronized (tools.memory().lockOf(session, party)) {
            HeldToken held = tools.memory().held(session, party);
            if (held != null && !WantedScopes.areIn(held, party, client, wanted)) {
                return new LogInNeeded(null);
            }
            if (held != null && tools.works(held)) {
                return new Ready(held, false);
            }
            boolean renewable = held != null && held.refresh() != null;
            if (party.ofCustomer() && !renewable) {
                return new LogInNeeded(null);
            }
            Admission admission = Stages.join(tools.admitCall().admit(client));
            if (!admission.admitted()) {
                return new Full(admission);
            }
            return renewable ? renew(client, party, session, wanted) : issue(acting, client, party, session);
        }
    }

    private TryToken issue(DeveloperId acting, Client client, TryParty party, String session) {
        IssueClientToken issueClientToken = new IssueClientToken(
                tools.tokens().accessTokens(),
                OngoingUnit.INSTANCE,
                tools.clocks(),
                tools.secrets(),
                tools.lifetimes());
        Instant now = tools.clocks().now(client.space());
        TryMemory memory = tools.memory().inUnit();
        List<Dropped> dropped = new ArrayList<>();
        Ready ready = tools.transactions().run(() -> {
            dropped.clear();
            HeldToken other = memory.held(session, party);
            if (other != null && tools.works(other)) {
                // Another server was asked at the same time.
                return new Ready(other, false);
            }
            IssuedTokens made = InUnit.outcome(issueClientToken.issue(
                            TokenHolder.without(client),
                            party.market(),
                            party.market().businessCodes().get(0),
                            scopes(client)))
                    .orThrow();
            tools.audit()
                    .of(acting)
                    .note(
                            AuditAction.APPLICATION_TRIED,
                            client.id().value(),
                            Map.of("market", party.market().code()));
            HeldToken token = HeldToken.of(made, now);
            dropped.addAll(memory.hold(session, party, token));
            return new Ready(token, true);
        });
        endTokens.end(dropped);
        return ready;
    }

    /** All that it may have without a customer; one that was approved for none of that is refused as always. */
    private static Scopes scopes(Client client) {
        List<KnownScope> own = Arrays.stream(KnownScope.values())
                .filter(KnownScope::forApplications)
                .filter(scope -> client.scopes().isEmpty() || client.scopes().contains(scope.scope()))
                .toList();
        return Scopes.of(own.isEmpty() ? List.of(KnownScope.API) : own);
    }

    private TryToken renew(Client client, TryParty party, String session, Set<String> wanted) {
        RefreshAccessToken refreshAccessToken = new RefreshAccessToken(
                tools.tokens(), OngoingUnit.INSTANCE, tools.clocks(), tools.secrets(), tools.lifetimes());
        Instant now = tools.clocks().now(client.space());
        TryMemory memory = tools.memory().inUnit();
        List<Dropped> dropped = new ArrayList<>();
        TryToken renewed = tools.transactions().run(() -> {
            dropped.clear();
            // Another server may have been asked at the same time, or the customer may have logged in there.
            HeldToken held = memory.held(session, party);
            if (held == null || held.refresh() == null || !WantedScopes.areIn(held, party, client, wanted)) {
                return new LogInNeeded(null);
            }
            if (tools.works(held)) {
                return new Ready(held, false);
            }
            Outcome<IssuedTokens> outcome = InUnit.outcome(refreshAccessToken.refresh(
                    TokenHolder.without(client),
                    Set.of(GrantKind.AUTHORIZATION_CODE),
                    held.refresh().value(),
                    null));
            if (outcome.result() == null) {
                memory.release(session, party);
                return new LogInNeeded(outcome.refusal());
            }
            HeldToken token = HeldToken.of(outcome.result(), now);
            dropped.addAll(memory.hold(session, party, token));
            return new Ready(token, true);
        });
        endTokens.end(dropped);
        return renewed;
    }
}
