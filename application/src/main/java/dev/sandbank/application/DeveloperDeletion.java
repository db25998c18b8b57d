package dev.sandbank.application;

import dev.sandbank.application.hub.application.EndApplications;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.dataset.EndDataSets;
import dev.sandbank.application.hub.developer.DeleteDeveloper;
import dev.sandbank.application.hub.developer.EndOwnSpace;
import dev.sandbank.application.hub.registration.ForgetPerson;
import dev.sandbank.application.hub.session.account.EndAccess;
import dev.sandbank.application.hub.team.membership.PassOnApplications;
import dev.sandbank.application.mail.WriteMail;
import java.util.List;

/** Puts the deletion of accounts together: everything that ends with one, in the order in which it must end. */
public final class DeveloperDeletion {

    private DeveloperDeletion() {}

    /**
     * The use case over these stores.
     *
     * @param audit of whoever deletes accounts: an administrator, the command line or the developer
     */
    public static DeleteDeveloper over(Stores stores, Ports ports, Audit audit) {
        TeamUseCases teams = TeamUseCases.over(stores, ports, null);
        return new DeleteDeveloper(
                stores.developers(),
                stores.transactions(),
                List.of(
                        (going, legacy, by) -> teams.replaceLastOwner().replace(going.id(), legacy.successors(), by),
                        new PassOnApplications(TeamUseCases.tools(stores, ports, null)),
                        new EndApplications(
                                stores.ownedApplications(),
                                stores.clients(),
                                DeskUseCases.over(stores, ports, audit).review().dependents()),
                        (going, legacy, by) -> teams.leaveAllTeams().leave(going.id(), by),
                        new EndDataSets(stores.dataSets()),
                        new ForgetPerson(stores.registrations()),
                        new EndAccess(stores.hubSessions(), stores.actingLinks(), ports.wall()),
                        new EndOwnSpace(stores.spaces(), stores.spaceJournal(), stores.clients())),
                new WriteMail(stores.outbox(), ports.secrets(), ports.wall()),
                audit);
    }
}
