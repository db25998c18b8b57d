package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.hub.tryit.TryMemory.Dropped;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.oauth.token.OpaqueToken;
import java.util.List;

/** Ends tokens that no session holds any more, each with the one that renews it. */
final class EndTokens {

    private final TryTools tools;

    EndTokens(TryTools tools) {
        this.tools = tools;
    }

    /** Ends those for which there was no room, or whose session ended. */
    void end(List<Dropped> dropped) {
        if (!dropped.isEmpty()) {
            tools.transactions().run(() -> {
                dropped.forEach(this::end);
                return true;
            });
        }
    }

    private void end(Dropped dropped) {
        RevokeToken revoke = new RevokeToken(tools.tokens(), OngoingUnit.INSTANCE, tools.clocks());
        tools.clients().find(dropped.client()).ifPresent(client -> {
            OpaqueToken refresh = dropped.token().refresh();
            revoke.revoke(client, (refresh == null ? dropped.token().access() : refresh).value());
        });
    }
}
