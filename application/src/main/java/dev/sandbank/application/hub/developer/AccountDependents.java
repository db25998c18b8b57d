package dev.sandbank.application.hub.developer;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.domain.hub.developer.Developer;

/** Something that cannot stay as it is without the account of its developer, although it is not stored with it. */
public interface AccountDependents {

    /**
     * Ends or passes on what depends on the account. It is called inside the unit of work that removes the account, before
     * that.
     *
     * @param audit of whoever deletes the account
     */
    void end(Developer going, Legacy legacy, Audit audit);
}
