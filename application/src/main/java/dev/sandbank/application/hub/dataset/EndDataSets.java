package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.dataset.DataSets;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.AccountDependents;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.domain.hub.developer.Developer;

/** Takes the data sets away from a developer whose account ends. */
public final class EndDataSets implements AccountDependents {

    private final DataSets sets;

    public EndDataSets(DataSets sets) {
        this.sets = sets;
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        sets.heldBy(going.id()).forEach(set -> sets.release(set.id(), going.id()));
        sets.removeUnheld();
    }
}
