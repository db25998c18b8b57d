package dev.sandbank.application.hub.developer;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import java.util.Map;

/**
 * Deletes the account of a developer, with everything that ends by that. The audit log keeps who it was by the id.
 */
public final class DeleteDeveloper {

    private final Developers developers;
    private final Transactions transactions;
    private final List<AccountDependents> dependents;
    private final WriteMail mails;
    private final Audit audit;

    public DeleteDeveloper(
            Developers developers,
            Transactions transactions,
            List<AccountDependents> dependents,
            WriteMail mails,
            Audit audit) {
        this.developers = developers;
        this.transactions = transactions;
        this.dependents = List.copyOf(dependents);
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Returns the developer who is gone, and tells them by a last mail.
     *
     * @throws Refused DEVELOPER_UNKNOWN; LAST_ADMINISTRATOR; TEAM_LAST_OWNER if a team has other members and no successor
     *     is named; MEMBER_UNKNOWN or MEMBER_SUSPENDED if a successor or an heir cannot be one
     */
    public Developer delete(DeveloperId id, Legacy legacy) {
        return transactions.run(() -> {
            Developer going = developers.require(id);
            OtherAdministrator.require(developers, going);
            dependents.forEach(dependent -> dependent.end(going, legacy, audit));
            mails.write(
                    going.email(),
                    "Your Sandbank account is deleted",
                    new Paragraph("Hello " + going.name() + ","),
                    new Paragraph(
                            "Your account " + going.userId() + " is deleted, with everything that was yours alone."
                                    + " You get no more mails about it. The log of changes keeps that you made yours, by a number"
                                    + " and not by your name."));
            developers.remove(id);
            audit.note(AuditAction.DEVELOPER_DELETED, id.value(), Map.of());
            return going;
        });
    }
}
