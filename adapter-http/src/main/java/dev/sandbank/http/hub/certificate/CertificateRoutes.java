package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.ListCertificates.ListedCertificate;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;

/** {@code /apps/{application}/certificates/{certificate}}: one certificate, and the form that ends it. */
final class CertificateRoutes {

    private static final String CERTIFICATE = "certificate";
    private static final String PATH = CertificatesDesk.PATH + "/{" + CERTIFICATE + "}";
    private static final String REMOVE = "/remove";
    private static final String REVOKE = "/revoke";
    private static final String CONFIRM = "confirm";
    private static final String REASON = "reason";
    private static final int CONFIRMED = 8;

    private final CertificatesDesk desk;

    CertificateRoutes(CertificatesDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("certificate", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE));
        routes.form(
                "removeCertificate",
                PATH + REMOVE,
                Role.DEVELOPER,
                this::remove,
                (request, stale) -> show(request, 200, Problems.NONE));
        routes.form(
                "revokeCertificate",
                PATH + REVOKE,
                Role.DEVELOPER,
                this::revoke,
                (request, stale) -> show(request, 200, Problems.NONE));
    }

    private ClientCertificate found(HubRequest request, Client client) {
        return desk.certificate(request, client.id(), request.pathPart(CERTIFICATE))
                .certificate();
    }

    private void remove(HubRequest request, PageForm form) {
        Client client = desk.applications().view(request).client();
        desk.of(request).remove().remove(client.id(), found(request, client).thumbprint());
        request.redirect(DoneNotices.after(CertificatesDesk.pathOf(client.id()), "removed"));
    }

    private void revoke(HubRequest request, PageForm form) {
        Client client = desk.production(request).client();
        ClientCertificate certificate = found(request, client);
        if (!form.text(CONFIRM).strip().equals(shortSerial(certificate))) {
            Problems problems = Problems.NONE.at(CONFIRM, "Type what stands above, to say that you mean this one.");
            show(request, ApplicationDesk.WRONG, problems);
            return;
        }
        RevocationReason reason = form.text(REASON).equals(RevocationReason.KEY_COMPROMISE.name())
                ? RevocationReason.KEY_COMPROMISE
                : RevocationReason.CESSATION_OF_OPERATION;
        try {
            desk.of(request).revoke().revoke(client.id(), certificate.thumbprint(), reason);
        } catch (Refused refused) {
            // The form was sent twice.
            if (refused.reason() != CertificateRefusal.CERTIFICATE_ENDED) {
                throw refused;
            }
        }
        request.redirect(DoneNotices.after(CertificatesDesk.pathOf(client.id()), "revoked"));
    }

    private void show(HubRequest request, int status, Problems problems) {
        ApplicationView view = desk.applications().view(request);
        Client client = view.client();
        ListedCertificate listed = desk.certificate(request, client.id(), request.pathPart(CERTIFICATE));
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("", new Block.Facts(facts(listed))));
        String path = CertificatesDesk.pathOf(client.id());
        if (CertificatesDesk.isRenewable(listed)) {
            PageLink renew = new PageLink(
                    "Renew it",
                    path + IssueRoutes.NEW + "?" + IssueRoutes.RENEWS + "="
                            + listed.certificate().thumbprint());
            chapters.add(Chapter.of(
                    "Renew",
                    new Block.Words("You get another one, and both are accepted for as long as you say."),
                    new Block.Ways(List.of(renew))));
        }
        if (!listed.certificate().issuedHere()) {
            chapters.add(Chapter.of(
                    "Remove",
                    new Block.Words("Calls with it are refused from then on, and tokens that are bound to it open"
                            + " nothing any more."),
                    new Block.Filled(removal(request, listed.certificate()))));
        } else if (listed.state() != CertificateState.REVOKED) {
            chapters.add(Chapter.of(
                    "Revoke",
                    new Block.Words("The next call with it is refused, also on a connection that is open. This cannot"
                            + " be undone."),
                    new Block.Filled(revocation(request, listed.certificate()).with(problems))));
        }
        request.show(
                status,
                new BlocksPage(
                        CertificatesDesk.frame(request, view, "Certificate " + shortSerial(listed.certificate())),
                        listed.certificate().subject(),
                        CertificateTable.badge(listed),
                        chapters));
    }

    private List<Pair> facts(ListedCertificate listed) {
        ClientCertificate certificate = listed.certificate();
        return List.of(
                Pair.of("Kind", certificate.issuedHere() ? "Issued here" : "Your own"),
                Pair.of("Serial number", Cell.code(certificate.serial().toString())),
                Pair.of(
                        "Thumbprint (x5t#S256)",
                        Cell.code(certificate.thumbprint().value())),
                Pair.of("Valid from", Cell.moment(new UtcMoment(certificate.from(), desk.now()))),
                Pair.of("Until", Cell.moment(new UtcMoment(CertificateTable.end(certificate), desk.now()))));
    }

    private static Form removal(HubRequest request, ClientCertificate certificate) {
        String path = CertificatesDesk.pathOf(certificate.client(), certificate.thumbprint());
        return Form.to(path + REMOVE, request.csrf(), "Remove the certificate").danger();
    }

    private static Form revocation(HubRequest request, ClientCertificate certificate) {
        String path = CertificatesDesk.pathOf(certificate.client(), certificate.thumbprint());
        String unused = RevocationReason.CESSATION_OF_OPERATION.name();
        return Form.to(path + REVOKE, request.csrf(), "Revoke the certificate")
                .with(
                        Field.radios(
                                        REASON,
                                        "Why",
                                        List.of(
                                                Option.of(unused, "It is not needed any more"),
                                                Option.of(
                                                        RevocationReason.KEY_COMPROMISE.name(),
                                                        "Somebody else has or may have its key")))
                                .typed(unused),
                        Field.typedConfirmation(CONFIRM, shortSerial(certificate)))
                .danger();
    }

    /** The end of the serial number; all begin alike. */
    private static String shortSerial(ClientCertificate certificate) {
        String all = certificate.serial().toString();
        return all.substring(Math.max(0, all.length() - CONFIRMED));
    }
}
