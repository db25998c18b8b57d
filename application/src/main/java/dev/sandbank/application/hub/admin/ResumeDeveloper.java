package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.DeveloperRefusal.NamedDeveloper;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** An administrator lets somebody log in again who was suspended. Secrets that ended stay ended. */
public final class ResumeDeveloper {

    private final Developers developers;
    private final Transactions transactions;
    private final WriteMail mails;
    private final Audit audit;

    public ResumeDeveloper(Developers developers, Transactions transactions, WriteMail mails, Audit audit) {
        this.developers = developers;
        this.transactions = transactions;
        this.mails = mails;
        this.audit = audit;
    }

    /**
     * Returns the developer after it.
     *
     * @throws Refused DEVELOPER_UNKNOWN or DEVELOPER_NOT_SUSPENDED
     */
    public Developer resume(DeveloperId id) {
        return transactions.run(() -> {
            Developer found = developers.require(id);
            if (!found.suspended()) {
                throw new Refused(new NamedDeveloper(
                        DeveloperRefusal.DEVELOPER_NOT_SUSPENDED, found.userId().value()));
            }
            Developer resumed = found.suspended(false);
            developers.replace(resumed);
            mails.write(
                    resumed.email(),
                    "Your Sandbank account works again",
                    new Paragraph("Hello " + resumed.name() + ","),
                    new Paragraph("You can log in again as " + resumed.userId()
                            + ". Secrets that ended meanwhile stay ended: make new ones."),
                    MailLink.to("Log in", "/login"));
            audit.note(AuditAction.DEVELOPER_RESUMED, id.value(), Map.of());
            return resumed;
        });
    }
}
