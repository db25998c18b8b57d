package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.certificate.ListCertificates.ListedCertificate;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.hub.shelf.Shelf;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.ShownInstead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all pages of certificates need. */
record CertificatesDesk(ApplicationDesk applications, ServerAddresses addresses) {

    /** What follows the path of an application. */
    static final String BELOW = "/certificates";

    static final String PATH = ApplicationDesk.PATH + BELOW;
    static final String LIST = "Certificates";

    private static final DoneNotices DONE = new DoneNotices(Map.of(
            "registered", "The certificate is registered. It works from now on.",
            "issued", "The certificate is issued.",
            "removed", "The certificate is removed. What was bound to it opens nothing any more.",
            "revoked", "The certificate is revoked. The next call with it is refused."));

    /** What whoever is logged in may do. */
    CertificateUseCases of(HubRequest request) {
        return applications.useCases().certificates().of(request.developer().id(), request.source());
    }

    Shelf shelf() {
        return applications.useCases().shelf();
    }

    Secrets secrets() {
        return applications.secrets();
    }

    Instant now() {
        return applications.wall().instant();
    }

    static String pathOf(ClientId client) {
        return ApplicationDesk.pathOf(client) + BELOW;
    }

    static String pathOf(ClientId client, Thumbprint certificate) {
        return pathOf(client) + "/" + certificate;
    }

    /** Where an application calls with its certificates. */
    Cell apiBase(Client client) {
        String missing = client.isOfProduction()
                ? "This server has no production; whoever runs it adds it by --production-port."
                : "This server has no port for certificates; whoever runs it adds one by --certificate-port.";
        return listener(client).map(url -> Cell.code(url + Operation.API_BASE)).orElse(Cell.text(missing));
    }

    /** The listener that takes the certificates of an application. */
    Optional<String> listener(Client client) {
        return client.isOfProduction()
                ? addresses.production().get()
                : addresses.certificates().get();
    }

    /** The application that the path names, if certificates are issued to it. */
    ApplicationView production(HubRequest request) {
        ApplicationView view = applications.view(request);
        if (!view.client().isOfProduction()) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_FOR_SANDBOX);
        }
        return view;
    }

    /** The certificates of an application that the person may use. */
    List<ListedCertificate> list(HubRequest request, ClientId client) {
        return of(request).list().list(client);
    }

    /** One of them. */
    ListedCertificate certificate(HubRequest request, ClientId client, String thumbprint) {
        return list(request, client).stream()
                .filter(each -> each.certificate().thumbprint().value().equals(thumbprint))
                .findFirst()
                .orElseThrow(() ->
                        new ShownInstead(ErrorPages.notFound(), new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN)));
    }

    /** Whether a certificate can be renewed: it was issued here and works. */
    static boolean isRenewable(ListedCertificate listed) {
        return listed.certificate().issuedHere()
                && listed.state() == CertificateState.VALID
                && listed.certificate().revocation() == null;
    }

    /** The frame of the list, or of a page below it. */
    static HubFrame frame(HubRequest request, ApplicationView view, String title) {
        PageLink list = new PageLink(LIST, pathOf(view.client().id()));
        HubFrame frame = title.equals(LIST)
                ? ApplicationDesk.frameBelow(request, view, title)
                : ApplicationDesk.frameBelow(request, view, title, list);
        return DONE.told(frame, request.query(DoneNotices.DONE));
    }

    /** What is wrong with what was pasted, uploaded or asked for, in words. */
    static String sentence(Refused refused) {
        return refused.refusal() instanceof CertificateUnusable unusable
                ? "It cannot be used: " + unusable.sentence() + "."
                : Hints.of(refused);
    }
}
