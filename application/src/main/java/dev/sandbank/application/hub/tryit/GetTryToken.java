package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.tryit.TryMemory.Slot;
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
import dev.sandbank.domain.oauth.token.OpaqueToken;
import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
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
        Slot slot = tools.memory().slot(session, party);
        endTokens.endDropped();
        synchronized (slot) {
            HeldToken held = slot.token();
            if (held != null && !WantedScopes.areIn(held, party, client, wanted)) {
                return new LogInNeeded(null);
            }
            if (held != null && tools.works(held)) {
                return new Ready(held, false);
            }
            OpaqueToken refresh = held == null ? null : held.refresh();
            if (party.ofCustomer() && refresh == null) {
                return new LogInNeeded(null);
            }
            Admission admission = Stages.join(tools.admitCall().admit(client));
            if (!admission.admitted()) {
                return new Full(admission);
            }
            return refresh == null ? issue(acting, client, party, slot) : renew(client, refresh, slot);
        }
    }

    private TryToken issue(DeveloperId acting, Client client, TryParty party, Slot slot) {
        IssueClientToken issueClientToken = new IssueClientToken(
                tools.tokens().accessTokens(),
                OngoingUnit.INSTANCE,
                tools.clocks(),
                tools.secrets(),
                tools.lifetimes());
        Instant now = tools.clocks().now(client.space());
        IssuedTokens issued = tools.transactions().run(() -> {
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
            return made;
        });
        HeldToken token = HeldToken.of(issued, now);
        slot.hold(token);
        return new Ready(token, true);
    }

    /** All that it may have without a customer; one that was approved for none of that is refused as always. */
    private static Scopes scopes(Client client) {
        List<KnownScope> own = Arrays.stream(KnownScope.values())
                .filter(KnownScope::forApplications)
                .filter(scope -> client.scopes().isEmpty() || client.scopes().contains(scope.scope()))
                .toList();
        return Scopes.of(own.isEmpty() ? List.of(KnownScope.API) : own);
    }

    private TryToken renew(Client client, OpaqueToken refresh, Slot slot) {
        RefreshAccessToken refreshAccessToken = new RefreshAccessToken(
                tools.tokens(), OngoingUnit.INSTANCE, tools.clocks(), tools.secrets(), tools.lifetimes());
        Instant now = tools.clocks().now(client.space());
        Outcome<IssuedTokens> outcome = tools.transactions()
                .run(() -> InUnit.outcome(refreshAccessToken.refresh(
                        TokenHolder.without(client), Set.of(GrantKind.AUTHORIZATION_CODE), refresh.value(), null)));
        try {
            HeldToken token = HeldToken.of(outcome.orThrow(), now);
            slot.hold(token);
            return new Ready(token, true);
        } catch (Refused dead) {
            slot.hold(null);
            return new LogInNeeded(dead);
        }
    }
}
