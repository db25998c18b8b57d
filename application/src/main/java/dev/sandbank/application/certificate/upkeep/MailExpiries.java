package dev.sandbank.application.certificate.upkeep;

import dev.sandbank.application.certificate.ClientCertificates;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.mail.WriteMail;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.ExpiryNotice;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.MailLink;
import dev.sandbank.domain.mail.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Tells owners by mail that a certificate of theirs ends: 30 days, 7 days and 1 day before. Each mail is written once, in
 * the unit of work that notes it, so neither a restart nor a step of the clock repeats one.
 */
public final class MailExpiries {

    /** The path of the pages of applications; the id of one follows it. */
    private static final String PATH = "/apps/";

    private final ClientCertificates certificates;
    private final OwnedApplications applications;
    private final Developers developers;
    private final Transactions transactions;
    private final WriteMail writeMail;
    private final Clock wall;

    public MailExpiries(
            ClientCertificates certificates,
            OwnedApplications applications,
            Developers developers,
            Transactions transactions,
            WriteMail writeMail,
            Clock wall) {
        this.certificates = certificates;
        this.applications = applications;
        this.developers = developers;
        this.transactions = transactions;
        this.writeMail = writeMail;
        this.wall = wall;
    }

    /** Writes the mails that are due, and returns how many certificates they are about. */
    public int mail() {
        Instant now = Instant.ofEpochMilli(wall.millis());
        if (due(now).isEmpty()) {
            return 0;
        }
        return transactions.run(() -> {
            List<ClientCertificate> due = due(now);
            due.forEach(certificate -> certificate.noticeDueAt(now).ifPresent(notice -> tell(certificate, notice)));
            return due.size();
        });
    }

    private List<ClientCertificate> due(Instant now) {
        return certificates.ending(now, now.plus(ExpiryNotice.FIRST)).stream()
                .filter(certificate -> certificate.noticeDueAt(now).isPresent())
                .toList();
    }

    private void tell(ClientCertificate certificate, ExpiryNotice notice) {
        certificates.replace(certificate.noticed(notice));
        applications
                .ownerOf(certificate.client())
                .flatMap(developers::find)
                .ifPresent(owner -> write(owner, certificate));
    }

    private void write(Developer owner, ClientCertificate certificate) {
        String day = certificate.until().atZone(ZoneOffset.UTC).toLocalDate().toString();
        writeMail.write(
                owner.email(),
                "A certificate of " + certificate.client().value() + " ends on " + day,
                new Paragraph("Hello " + owner.name() + ",\nthe certificate with the serial number "
                        + certificate.serial() + " ends on " + day
                        + " (UTC). After that its calls are refused. Renew it"
                        + " before; both are accepted for a time of your choice."),
                MailLink.to("See its certificates", PATH + certificate.client().value() + "/certificates"));
    }
}
