package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.ListCertificates.ListedCertificate;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.List;

/** The certificates of an application as a table. */
record CertificateTable(List<ListedCertificate> listed, Instant now) {

    CertificateTable {
        listed = List.copyOf(listed);
    }

    Table table() {
        return new Table(
                "Certificates",
                List.of(Column.of("Thumbprint"), Column.of("Subject"), Column.of("Until"), Column.of("State")),
                listed.stream().map(this::row).toList());
    }

    private List<Cell> row(ListedCertificate each) {
        ClientCertificate certificate = each.certificate();
        return List.of(
                Cell.link(
                        certificate.thumbprint().value(),
                        CertificatesDesk.pathOf(certificate.client(), certificate.thumbprint())),
                Cell.text(certificate.subject()),
                Cell.moment(new UtcMoment(end(certificate), now)),
                new Cell.State(badge(each)));
    }

    /** When it ends, or has ended. */
    static Instant end(ClientCertificate certificate) {
        Revocation early = certificate.revocation();
        return early != null && early.at().isBefore(certificate.until()) ? early.at() : certificate.until();
    }

    /** Its state in a word. */
    static Badge badge(ListedCertificate each) {
        Revocation early = each.certificate().revocation();
        return switch (each.state()) {
            case NOT_YET_VALID -> new Badge(Tone.INFO, "Not valid yet");
            case VALID -> early == null ? new Badge(Tone.SUCCESS, "Valid") : new Badge(Tone.WARNING, "Being replaced");
            case EXPIRED -> new Badge(Tone.NEUTRAL, "Expired");
            case REVOKED ->
                early != null && early.replacedBy() != null
                        ? new Badge(Tone.NEUTRAL, "Replaced")
                        : new Badge(Tone.DANGER, "Revoked");
        };
    }
}
