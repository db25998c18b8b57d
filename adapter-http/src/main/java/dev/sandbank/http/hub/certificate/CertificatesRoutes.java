package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.ListCertificates.ListedCertificate;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /apps/{application}/certificates}: the certificates of an application. For one of the sandbox it has the form that
 * registers another.
 */
final class CertificatesRoutes {

    private static final String SANDBOX = "The sandbox needs no certificate. A registered one is taken at the sandbox’s"
            + " port for certificates, and tokens that are asked for with it work with it alone.";
    private static final String PRODUCTION =
            "Production takes calls with one of these certificates, and tokens work with the one they were asked for with.";

    private final CertificatesDesk desk;

    CertificatesRoutes(CertificatesDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page(
                "certificates",
                CertificatesDesk.PATH,
                Role.DEVELOPER,
                request -> show(request, 200, "", Problems.NONE));
        routes.form(
                "registerCertificate",
                CertificatesDesk.PATH,
                Role.DEVELOPER,
                this::register,
                (request, stale) -> show(request, 200, "", Problems.NONE));
    }

    private void register(HubRequest request, PageForm form) {
        Client client = desk.applications().view(request).client();
        try {
            desk.of(request).register().register(client.id(), SentPem.of(form));
            request.redirect(DoneNotices.after(CertificatesDesk.pathOf(client.id()), "registered"));
        } catch (Refused refused) {
            if (!(refused.reason() instanceof CertificateRefusal)) {
                throw refused;
            }
            show(
                    request,
                    ApplicationDesk.WRONG,
                    SentPem.shownAgain(form.text(SentPem.TEXT)),
                    Problems.NONE.at(SentPem.TEXT, CertificatesDesk.sentence(refused)));
        }
    }

    private void show(HubRequest request, int status, String typed, Problems problems) {
        ApplicationView view = desk.applications().view(request);
        Client client = view.client();
        List<ListedCertificate> listed = desk.list(request, client.id());
        Block list = listed.isEmpty()
                ? new Block.Words("It has no certificate.")
                : Block.Listed.of(new CertificateTable(listed, desk.now()).table());
        Block where = new Block.Facts(List.of(Pair.of("API base", desk.apiBase(client))));
        String path = CertificatesDesk.pathOf(client.id());
        List<Chapter> chapters = new ArrayList<>();
        if (client.isOfProduction()) {
            PageLink issue = new PageLink("Get a certificate for production", path + IssueRoutes.NEW);
            chapters.add(Chapter.of("", where, list, new Block.Ways(List.of(issue))));
        } else {
            chapters.add(Chapter.of("", where, list));
            chapters.add(Chapter.of(
                    "Register a certificate",
                    new Block.Filled(Form.to(path, request.csrf(), "Register the certificate")
                            .with(SentPem.fields("Certificate", "-----BEGIN CERTIFICATE-----", typed))
                            .with(problems))));
        }
        CallWithCertificate.of(client, listed, desk.listener(client)).ifPresent(chapters::add);
        request.show(
                status,
                new BlocksPage(
                        CertificatesDesk.frame(request, view, CertificatesDesk.LIST),
                        client.isOfProduction() ? PRODUCTION : SANDBOX,
                        null,
                        chapters));
    }
}
