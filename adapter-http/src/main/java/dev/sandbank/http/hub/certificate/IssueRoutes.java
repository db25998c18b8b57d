package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /apps/{application}/certificates/new}: takes a certificate request, for a first certificate or in place of another
 * one. What was issued is shown for some minutes, since certificates are not stored.
 */
final class IssueRoutes {

    /** What follows the path of the list. */
    static final String NEW = "/new";

    /** The parameter and the field that name the certificate whose place is taken. */
    static final String RENEWS = "renews";

    private static final String PATH = CertificatesDesk.PATH + NEW;
    private static final String ISSUED = "/issued";

    private final CertificatesDesk desk;
    private final FormShelf<MadeCertificate> issued;

    IssueRoutes(CertificatesDesk desk) {
        this.desk = desk;
        this.issued = new FormShelf<>(desk.shelf(), "issued certificate", MadeCertificate.class);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newCertificate", PATH, Role.DEVELOPER, request -> {
            String renews = request.query(RENEWS);
            show(request, 200, NewCertificate.renewing(renews == null ? "" : renews));
        });
        routes.form(
                "issueCertificate",
                PATH,
                Role.DEVELOPER,
                this::issue,
                (request, stale) -> show(request, 200, NewCertificate.sent(stale::text, Problems.NONE)));
        routes.page("issuedCertificate", CertificatesDesk.PATH + ISSUED, Role.DEVELOPER, this::showIssued);
    }

    private void issue(HubRequest request, PageForm form) {
        Client client = desk.production(request).client();
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        byte[] sent = SentPem.of(form);
        try {
            @Nullable Renewal renewal = TypedRenewal.of(form::text).renewal();
            issued.put(
                    request.developer().id(),
                    mark,
                    () -> MadeCertificate.of(desk.of(request).issue().issue(client.id(), sent, renewal)));
            request.redirect(CertificatesDesk.pathOf(client.id()) + ISSUED + "?" + Submission.FIELD + "=" + mark);
        } catch (Refused refused) {
            if (!(refused.reason() instanceof CertificateRefusal)) {
                throw refused;
            }
            Problems problems = Problems.NONE.at(SentPem.TEXT, CertificatesDesk.sentence(refused));
            show(request, ApplicationDesk.WRONG, NewCertificate.sent(form::text, problems));
        }
    }

    private void showIssued(HubRequest request) {
        ApplicationView view = desk.production(request);
        ClientId client = view.client().id();
        String sent = request.query(Submission.FIELD);
        SubmissionId mark = sent == null ? null : Submission.of(sent);
        Optional<MadeCertificate> made = mark == null
                ? Optional.empty()
                : issued.find(request.developer().id(), mark)
                        .filter(each -> each.client().equals(client.value()));
        if (made.isEmpty()) {
            request.redirect(DoneNotices.after(CertificatesDesk.pathOf(client), "issued"));
            return;
        }
        request.show(
                200,
                new IssuedCertificatePage(
                        CertificatesDesk.frame(request, view, "Your certificate"),
                        desk.certificate(request, client, made.get().thumbprint())
                                .certificate(),
                        made.get(),
                        desk.now()));
    }

    private void show(HubRequest request, int status, NewCertificate form) {
        ApplicationView view = desk.production(request);
        if (form.renewal().isOne()) {
            desk.certificate(request, view.client().id(), form.renewal().old());
        }
        request.show(status, form.page(request, view, Submission.fresh(desk.secrets())));
    }
}
