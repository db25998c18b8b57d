package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.web.page.Download;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /apps/{application}/certificates/key}: makes a key with a certificate, which can be downloaded once. In between it
 * is sealed, for its maker alone.
 */
final class KeyRoutes {

    /** What follows the path of the list. */
    static final String KEY = "/key";

    private static final String PATH = CertificatesDesk.PATH + KEY;
    private static final String DOWNLOAD = "/download";
    private static final int GONE = 410;

    private final CertificatesDesk desk;
    private final FormShelf<MadeKey> made;

    KeyRoutes(CertificatesDesk desk) {
        this.desk = desk;
        this.made = new FormShelf<>(desk.shelf(), "made key", MadeKey.class);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("certificateKey", PATH, Role.DEVELOPER, this::show);
        routes.form("makeCertificateKey", PATH, Role.DEVELOPER, this::make, (request, stale) -> backToList(request));
        routes.form(
                "takeCertificateKey",
                PATH + DOWNLOAD,
                Role.DEVELOPER,
                this::download,
                (request, stale) -> backToList(request));
    }

    private void make(HubRequest request, PageForm form) {
        ClientId client = desk.production(request).client().id();
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        @Nullable Renewal renewal = TypedRenewal.of(form::text).renewal();
        made.put(
                request.developer().id(),
                mark,
                () -> MadeKey.of(desk.of(request).issueWithKey().issue(client, renewal)));
        request.redirect(CertificatesDesk.pathOf(client) + KEY + "?" + Submission.FIELD + "=" + mark);
    }

    private void show(HubRequest request) {
        ApplicationView view = desk.production(request);
        ClientId client = view.client().id();
        String sent = request.query(Submission.FIELD);
        SubmissionId mark = sent == null ? null : Submission.of(sent);
        Optional<MadeKey> key = mark == null
                ? Optional.empty()
                : made.find(request.developer().id(), mark)
                        .filter(each -> each.client().equals(client.value()));
        if (mark == null || key.isEmpty()) {
            backToList(request);
            return;
        }
        String path = CertificatesDesk.pathOf(client) + KEY;
        Act download = Act.to(path + DOWNLOAD, request.csrf(), "Download key and certificate", "")
                .with(Submission.FIELD, mark.value());
        Act again = Act.to(path, request.csrf(), "Take another one instead", "")
                .danger()
                .with(Submission.FIELD, Submission.fresh(desk.secrets()).value())
                .with(IssueRoutes.RENEWS, key.get().thumbprint())
                .with(TypedRenewal.OVERLAP, TypedRenewal.AT_ONCE);
        request.show(
                200,
                new KeyFilePage(
                        CertificatesDesk.frame(request, view, "Your key and certificate"),
                        desk.certificate(request, client, key.get().thumbprint())
                                .certificate(),
                        key.get().password(),
                        download,
                        again));
    }

    private void download(HubRequest request, PageForm form) {
        ApplicationView view = desk.production(request);
        ClientId client = view.client().id();
        SubmissionId mark = Submission.of(form.text(Submission.FIELD));
        Optional<MadeKey> key = mark == null
                ? Optional.empty()
                : made.take(request.developer().id(), mark)
                        .filter(each -> each.client().equals(client.value()));
        if (key.isPresent()) {
            request.send(Download.whole(
                    "client-" + client.value().replaceAll("[^A-Za-z0-9-]", "-") + ".p12",
                    "application/x-pkcs12",
                    key.get().pkcs12()));
            return;
        }
        request.show(
                GONE,
                MessagePage.of(
                        CertificatesDesk.frame(request, view, "This key was downloaded already"),
                        "A key can be downloaded once and for ten minutes; the server has no copy of it. If yours is lost"
                                + " or incomplete, renew its certificate and let the old one end at once.",
                        new PageLink("See the certificates", CertificatesDesk.pathOf(client))));
    }

    private void backToList(HubRequest request) {
        request.redirect(
                CertificatesDesk.pathOf(desk.production(request).client().id()));
    }
}
