package dev.sandbank.http;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.MailUseCases;
import dev.sandbank.http.hub.admin.AdminPages;
import dev.sandbank.http.hub.admin.application.AllApplicationPages;
import dev.sandbank.http.hub.admin.developer.DeveloperPages;
import dev.sandbank.http.hub.admin.limit.LimitPages;
import dev.sandbank.http.hub.admin.team.AllTeamPages;
import dev.sandbank.http.hub.application.ApplicationDesk;
import dev.sandbank.http.hub.application.ApplicationPages;
import dev.sandbank.http.hub.application.IconRoutes;
import dev.sandbank.http.hub.audit.AuditPages;
import dev.sandbank.http.hub.call.CallPages;
import dev.sandbank.http.hub.call.CallTails;
import dev.sandbank.http.hub.certificate.CertificatePages;
import dev.sandbank.http.hub.contact.ContactPages;
import dev.sandbank.http.hub.mail.MailHint;
import dev.sandbank.http.hub.mail.OutboxPages;
import dev.sandbank.http.hub.production.ProductionPages;
import dev.sandbank.http.hub.registration.RegistrationRoutes;
import dev.sandbank.http.hub.session.SessionRoutes;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.hub.team.TeamPages;
import dev.sandbank.http.hub.usage.UsagePages;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.Paths;
import dev.sandbank.http.web.RequestIds;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.HubSite;
import dev.sandbank.http.web.page.PageCorridor;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages of the hub. */
final class HubRoutes {

    private HubRoutes() {}

    /** Adds all of them. */
    static void addTo(
            Paths paths,
            HubUseCases useCases,
            MailUseCases mails,
            HttpPorts ports,
            RequestIds requestIds,
            Observer observer,
            ServerAddresses addresses,
            CallTails tails,
            Consumer<PageRoutes<HubRequest>> learning) {
        Supplier<String> publicUrl = addresses.site();
        HubSite site = new HubSite(
                useCases.session().find(),
                useCases.countOpenWork(),
                useCases.teams(),
                ports.secrets(),
                ports.wall(),
                publicUrl);
        PageRoutes<HubRequest> routes =
                new PageRoutes<>(paths, new PageCorridor<>(site, requestIds, call -> {}, observer));
        learning.accept(routes);
        new IconRoutes(useCases.findIcon()).addTo(paths);
        MailHint mailHint = new MailHint(ports.hub().outboxIsOpen());
        new RegistrationRoutes(useCases, ports.hub().registration(), mailHint, ports.secrets(), publicUrl)
                .addTo(routes);
        ApplicationDesk applications = new ApplicationDesk(useCases, ports.secrets(), ports.wall(), publicUrl);
        new ApplicationPages(applications).addTo(routes);
        new CertificatePages(applications, addresses).addTo(routes);
        new ContactPages(useCases.desk(), ports.secrets(), ports.wall()).addTo(routes);
        new ProductionPages(useCases.desk(), ports.secrets(), ports.wall()).addTo(routes);
        new TeamPages(useCases.teams(), ports.wall(), publicUrl).addTo(routes);
        new OutboxPages(mails, ports.wall(), ports.hub().outboxIsOpen()).addTo(routes);
        addAdministration(routes, useCases, ports, publicUrl);
        new CallPages(useCases.calls(), useCases.applications(), ports.calls().bounds(), tails, ports.wall())
                .addTo(routes);
        new UsagePages(useCases.calls(), useCases.applications(), ports.wall()).addTo(routes);
        new SessionRoutes(useCases.session(), useCases.passwords(), useCases.tries(), mailHint, ports.wall(), publicUrl)
                .addTo(routes);
    }

    private static void addAdministration(
            PageRoutes<HubRequest> routes, HubUseCases useCases, HttpPorts ports, Supplier<String> publicUrl) {
        new AdminPages(useCases.administration(), ports.wall(), publicUrl).addTo(routes);
        new DeveloperPages(useCases.administration(), ports.wall()).addTo(routes);
        new AllApplicationPages(useCases.administration(), ports.wall()).addTo(routes);
        new LimitPages(useCases.administration(), useCases.windows(), ports.wall()).addTo(routes);
        new AllTeamPages(useCases.administration(), ports.wall()).addTo(routes);
        new AuditPages(useCases.administration(), ports.wall()).addTo(routes);
    }
}
