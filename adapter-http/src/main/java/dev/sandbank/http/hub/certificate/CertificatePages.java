package dev.sandbank.http.hub.certificate;

import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;

/** The pages of certificates of applications. */
public final class CertificatePages {

    private final CertificatesRoutes list;
    private final IssueRoutes issue;
    private final KeyRoutes keys;
    private final CertificateRoutes one;

    /** @param addresses how the outside reaches the listeners */
    public CertificatePages(ApplicationDesk applications, ServerAddresses addresses) {
        CertificatesDesk desk = new CertificatesDesk(applications, addresses);
        this.list = new CertificatesRoutes(desk);
        this.issue = new IssueRoutes(desk);
        this.keys = new KeyRoutes(desk);
        this.one = new CertificateRoutes(desk);
    }

    /** Adds all of them; those with names in their paths before those with parts that can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        list.addTo(routes);
        issue.addTo(routes);
        keys.addTo(routes);
        one.addTo(routes);
    }
}
