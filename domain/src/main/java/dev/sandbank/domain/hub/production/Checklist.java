package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import java.time.Instant;
import java.util.List;

/** Fills in the checklist from what the hub has seen. */
public final class Checklist {

    /** The fewest calls by which an application is judged. */
    public static final int MIN_CALLS = 10;

    /** The largest share of calls over the rate limit, in percent. */
    public static final int MAX_LIMITED_PERCENT = 1;

    /** The largest share of calls that fail for another reason, in percent. */
    public static final int MAX_ERROR_PERCENT = 10;

    private final Client client;
    private final ApplicationUse use;

    private Checklist(Client client, ApplicationUse use) {
        this.client = client;
        this.use = use;
    }

    /** The checklist of an application at an instant. */
    public static Evidence of(Client client, ApplicationUse use, Instant at) {
        Checklist checklist = new Checklist(client, use);
        boolean byConsent = client.grantKinds().contains(GrantKind.AUTHORIZATION_CODE);
        long calls = use.calls().calls();
        return new Evidence(
                at,
                List.of(
                        checklist.fact(
                                ChecklistItem.TWO_LEGGED,
                                ObservedFact.TWO_LEGGED,
                                client.grantKinds().contains(GrantKind.CLIENT_CREDENTIALS)),
                        checklist.fact(ChecklistItem.THREE_LEGGED, ObservedFact.THREE_LEGGED, byConsent),
                        checklist.fact(ChecklistItem.REFRESH, ObservedFact.REFRESH, checklist.hasRefreshTokens()),
                        share(ChecklistItem.LIMITS, calls, use.calls().limited(), MAX_LIMITED_PERCENT),
                        checklist.fact(ChecklistItem.PKCE, ObservedFact.PKCE, byConsent),
                        checklist.fact(ChecklistItem.REVOCATION, ObservedFact.REVOCATION, true),
                        share(ChecklistItem.ERRORS, calls, use.calls().errors(), MAX_ERROR_PERCENT)));
    }

    /** Two-legged tokens are not renewed (RFC 6749 section 4.4.3). */
    private boolean hasRefreshTokens() {
        return client.grantKinds().stream().anyMatch(kind -> kind != GrantKind.CLIENT_CREDENTIALS);
    }

    private CheckResult fact(ChecklistItem item, ObservedFact fact, boolean possible) {
        FactSeen seen = use.facts().get(fact);
        if (seen != null) {
            return CheckResult.seen(item, seen.last());
        }
        return CheckResult.without(item, possible ? CheckOutcome.MISSING : CheckOutcome.NOT_NEEDED);
    }

    private static CheckResult share(ChecklistItem item, long calls, long bad, int maxPercent) {
        boolean met = calls >= MIN_CALLS && bad * 100 <= calls * maxPercent;
        return new CheckResult(item, met ? CheckOutcome.MET : CheckOutcome.MISSING, null, calls, bad);
    }
}
