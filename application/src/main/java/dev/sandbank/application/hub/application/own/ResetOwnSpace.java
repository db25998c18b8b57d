package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** Puts the bank of a developer's own space back to what it began with. */
public final class ResetOwnSpace {

    private final ApplicationTools tools;
    private final SpaceJournal journal;

    public ResetOwnSpace(ApplicationTools tools, SpaceJournal journal) {
        this.tools = tools;
        this.journal = journal;
    }

    /** Resets it and returns it; tokens stay. */
    public Space reset(DeveloperId acting) {
        return tools.transactions().run(() -> {
            SpaceId space = tools.developers().require(acting).space();
            return new ResetSpace(
                            tools.spaces(),
                            journal,
                            OngoingUnit.INSTANCE,
                            tools.audit().of(acting))
                    .reset(space, false);
        });
    }
}
