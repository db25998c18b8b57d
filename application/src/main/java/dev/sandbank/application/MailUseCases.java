package dev.sandbank.application;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.audit.DeveloperAudit;
import dev.sandbank.application.mail.DeliverMails;
import dev.sandbank.application.mail.ListMails;
import dev.sandbank.application.mail.MailCodes;
import dev.sandbank.application.mail.MailTexts;
import dev.sandbank.application.mail.MailTransport;
import dev.sandbank.application.mail.MailTrouble;
import dev.sandbank.application.mail.ReadMail;
import dev.sandbank.application.mail.link.LinkTokens;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;

/**
 * The use cases of readers of the outbox.
 *
 * @param readers the audit of administrators who read mails of others
 */
public record MailUseCases(ListMails listMails, ReadMail readMail, Readers readers) {

    /** Gives the audit of readers. */
    public interface Readers {

        /** The audit of an administrator. */
        Audit of(DeveloperId administrator, Source from);
    }

    /** The use cases over these stores. */
    public static MailUseCases over(Stores stores, Ports ports) {
        MailTexts texts = texts(stores, ports);
        return new MailUseCases(
                new ListMails(stores.outbox(), texts, stores.transactions()),
                new ReadMail(stores.outbox(), texts, stores.transactions()),
                (administrator, from) -> new DeveloperAudit(stores.auditLog(), ports.wall(), from).of(administrator));
    }

    /** What the one worker of an installation does. */
    public static DeliverMails delivery(Stores stores, Ports ports, MailTransport transport, MailTrouble trouble) {
        return new DeliverMails(stores.outbox(), stores.transactions(), texts(stores, ports), transport, trouble);
    }

    private static MailTexts texts(Stores stores, Ports ports) {
        return new MailTexts(
                stores.actingLinks(),
                new LinkTokens(ports.secrets()),
                ports.mailSite(),
                ports.wall(),
                new MailCodes(ports.secrets()));
    }
}
