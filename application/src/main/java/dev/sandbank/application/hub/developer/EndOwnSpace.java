package dev.sandbank.application.hub.developer;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.application.space.SpaceResidents;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.space.Space;
import java.util.Map;
import java.util.Optional;

/** Removes the space of a developer whose account ends. It stays if somebody put other applications there. */
public final class EndOwnSpace implements AccountDependents {

    private final Spaces spaces;
    private final SpaceJournal journal;
    private final SpaceResidents residents;

    public EndOwnSpace(Spaces spaces, SpaceJournal journal, SpaceResidents residents) {
        this.spaces = spaces;
        this.journal = journal;
        this.residents = residents;
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        Optional<Space> own = spaces.find(going.space()).filter(space -> !space.isDefault());
        if (own.isEmpty() || residents.countIn(going.space()) > 0) {
            return;
        }
        journal.drop(going.space());
        journal.dropAccess(going.space());
        spaces.remove(going.space());
        audit.note(
                AuditAction.SPACE_DELETED,
                going.space().value(),
                Map.of("name", own.get().name()));
    }
}
