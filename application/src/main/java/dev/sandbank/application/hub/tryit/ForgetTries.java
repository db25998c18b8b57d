package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.time.Instant;
import java.util.Map;

/** Ends the tokens that the hub holds for a session when that ends. */
public final class ForgetTries {

    private final TryTools tools;

    public ForgetTries(TryTools tools) {
        this.tools = tools;
    }

    /** Ends those of a session that is ending, and of those that have ended otherwise. */
    public void forget(String session) {
        end(tools.memory().forget(session));
        forgetEnded();
    }

    /** Ends those of sessions that are no more. */
    private void forgetEnded() {
        Instant now = tools.wall().instant();
        for (String session : tools.memory().sessions()) {
            if (tools.sessions().find(session).filter(live -> lives(live, now)).isEmpty()) {
                end(tools.memory().forget(session));
            }
        }
    }

    private static boolean lives(HubSession session, Instant now) {
        return session.liveAt(now);
    }

    private void end(Map<TryParty, HeldToken> held) {
        if (held.isEmpty()) {
            return;
        }
        RevokeToken revoke = new RevokeToken(tools.tokens(), OngoingUnit.INSTANCE, tools.clocks());
        tools.transactions().run(() -> {
            held.forEach((party, token) -> tools.clients().find(party.client()).ifPresent(client -> {
                OpaqueToken refresh = token.refresh();
                revoke.revoke(client, (refresh == null ? token.access() : refresh).value());
            }));
            return true;
        });
    }
}
