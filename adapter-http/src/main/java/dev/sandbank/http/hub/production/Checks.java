package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.CheckOutcome;
import dev.sandbank.domain.hub.production.CheckResult;
import dev.sandbank.domain.hub.production.Checklist;
import dev.sandbank.domain.hub.production.ChecklistItem;
import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.http.page.part.Check;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.List;

/** The checklist that the hub fills in, as pages show it. */
final class Checks {

    private Checks() {}

    static List<Check> of(Evidence evidence) {
        return evidence.results().stream()
                .map(result -> new Check(result.item().words(), state(result), detail(result, evidence.at())))
                .toList();
    }

    private static Check.State state(CheckResult result) {
        return switch (result.outcome()) {
            case MET -> Check.State.MET;
            case NOT_NEEDED -> Check.State.NOT_NEEDED;
            case MISSING -> result.calls() < Checklist.MIN_CALLS ? Check.State.OPEN : Check.State.FAILED;
        };
    }

    private static String detail(CheckResult result, Instant at) {
        if (result.item().countsCalls()) {
            return counted(result);
        }
        Instant seen = result.seenAt();
        if (seen != null) {
            return "Seen last on " + new UtcMoment(seen, at).text() + ".";
        }
        return result.outcome() == CheckOutcome.NOT_NEEDED
                ? "The application may not do this, so nobody expects it."
                : toDo(result.item());
    }

    private static String counted(CheckResult result) {
        boolean limits = result.item() == ChecklistItem.LIMITS;
        if (result.calls() < Checklist.MIN_CALLS) {
            return "The hub judges from " + Checklist.MIN_CALLS + " calls on, and has counted "
                    + Counted.grouped(result.calls()) + ".";
        }
        return Counted.grouped(result.bad()) + " of " + Counted.of(result.calls(), "call", "calls")
                + (limits ? " came over the limit" : " failed") + "; at most "
                + (limits ? Checklist.MAX_LIMITED_PERCENT : Checklist.MAX_ERROR_PERCENT) + " % may.";
    }

    private static String toDo(ChecklistItem item) {
        return switch (item) {
            case TWO_LEGGED -> "Get a token with client id and secret alone.";
            case THREE_LEGGED -> "Let a customer consent, and trade the code for tokens.";
            case REFRESH -> "Trade a refresh token for a new access token.";
            case PKCE -> "Send a code challenge with the authorization request.";
            case REVOCATION -> "Revoke a token that is not needed any more.";
            case LIMITS, ERRORS -> "Make some calls.";
        };
    }
}
