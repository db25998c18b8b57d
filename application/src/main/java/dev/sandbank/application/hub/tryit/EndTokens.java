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

    /** Ends those that the memory dropped because there were too many, or because their session ended. */
    void endDropped() {
        List<Dropped> dropped = tools.memory().takeDropped();
        if (!dropped.isEmpty()) {
            tools.transactions().run(() -> {
                dropped.forEach(this::end);
                return true;
            });
        }
    }

    /** Ends one as a part of the unit of work that is going on. */
    void end(Dropped dropped) {
        RevokeToken revoke = new RevokeToken(tools.tokens(), OngoingUnit.INSTANCE, tools.clocks());
        tools.clients().find(dropped.client()).ifPresent(client -> {
            OpaqueToken refresh = dropped.token().refresh();
            revoke.revoke(client, (refresh == null ? dropped.token().access() : refresh).value());
        });
    }
}
