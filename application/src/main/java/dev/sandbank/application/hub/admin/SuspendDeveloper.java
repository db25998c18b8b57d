package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.OtherAdministrator;
import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.application.hub.team.membership.EndSecretsOf;
import dev.sandbank.application.hub.team.membership.ReplaceLastOwner;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/**
 * An administrator suspends somebody: sessions and secrets end at once, and nobody can log in until it is resumed. The
 * person is told by mail.
 */
public final class SuspendDeveloper {

    private final Developers developers;
    private final HubSessions sessions;
    private final Transactions transactions;
    private final ReplaceLastOwner replaceLastOwner;
    private final EndSecretsOf endSecretsOf;
    private final WriteMail mails;
    private final Audit audit;

    public SuspendDeveloper(
            Developers developers,
            HubSessions sessions,
            Transactions transactions,
            ReplaceLastOwner replaceLastOwner,
            EndSecretsOf endSecretsOf,
            WriteMail mails,
            Audit audit) {
        this.developers = developers;
        this.sessions = sessions;
        this.transactions = transactions;
        this.replaceLastOwner = replaceLastOwner;
        this.endSecretsOf = endSecretsOf;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Returns the developer after it.
     *
     * @param successors who becomes an owner of which team that would have none
     * @throws Refused DEVELOPER_UNKNOWN; DEVELOPER_SUSPENDED; LAST_ADMINISTRATOR; TEAM_LAST_OWNER if a team has other
     *     members and no successor is named
     */
    public Developer suspend(DeveloperId id, Map<TeamId, DeveloperId> successors) {
        return transactions.run(() -> {
            Developer found = developers.require(id);
            if (found.suspended()) {
                throw new Refused(new NamedDeveloper(
                        DeveloperRefusal.DEVELOPER_SUSPENDED, found.userId().value()));
            }
            OtherAdministrator.require(developers, found);
            replaceLastOwner.replace(id, successors, audit);
            Developer suspended = found.suspended(true);
            developers.replace(suspended);
            sessions.removeAllOf(id, "");
            endSecretsOf.end(suspended, audit);
            mails.write(
                    suspended.email(),
                    "Your Sandbank account is suspended",
                    new Paragraph("Hello " + suspended.name() + ","),
                    new Paragraph("An administrator suspended your account " + suspended.userId()
                            + ". You cannot log in, and your secrets do not work any more."));
            audit.note(AuditAction.DEVELOPER_SUSPENDED, id.value(), Map.of());
            return suspended;
        });
    }
}
