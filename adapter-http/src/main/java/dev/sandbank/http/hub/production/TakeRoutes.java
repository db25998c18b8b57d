package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.application.NewSecret;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.NewSecretRoutes;
import dev.sandbank.http.hub.production.ProductionPage.ProductionForm;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Optional;

/** The form on the page of an approved request that takes the application of production. */
final class TakeRoutes {

    private static final String BELOW = "/take";

    private final ProductionDesk productions;

    TakeRoutes(ProductionDesk productions) {
        this.productions = productions;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.form(
                "takeProductionClient",
                ProductionRoutes.PATH + BELOW,
                Role.DEVELOPER,
                this::take,
                (request, stale) -> backToRequest(request));
    }

    private void take(HubRequest request, PageForm form) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), productions.secrets());
        try {
            NewSecret made = productions
                    .of(request)
                    .production()
                    .take()
                    .take(request.developer().id(), ProductionDesk.idOf(request), mark);
            request.redirect(NewSecretRoutes.showing(made.client().id(), mark));
        } catch (Refused refused) {
            // Its page tells what there is now.
            if (refused.reason() != ProductionRefusal.PRODUCTION_TAKEN) {
                throw refused;
            }
            backToRequest(request);
        }
    }

    private static void backToRequest(HubRequest request) {
        request.redirect(ProductionRoutes.pathOf(ProductionDesk.idOf(request)));
    }

    /** The form, if there is something to take. */
    Optional<ProductionForm> form(HubRequest request, ProductionRequest found) {
        if (found.state() != ProductionState.APPROVED || taken(request, found).isPresent()) {
            return Optional.empty();
        }
        String path = ProductionRoutes.pathOf(found.id()) + BELOW;
        return Optional.of(new ProductionForm(
                "Your production client",
                "You get another client ID with a secret, which is shown once, for the approved markets. Then"
                        + " get a certificate on its page.",
                true,
                Form.to(path, request.csrf(), "Take the production client")
                        .named("take")
                        .with(Submission.field(Submission.fresh(productions.secrets())))));
    }

    /** Where what was taken is. */
    Optional<Notice> notice(HubRequest request, ProductionRequest found) {
        return taken(request, found)
                .map(client -> Notice.success("The production client is handed over.")
                        .leadingTo("Open it, and get its certificate", Section.APPLICATIONS.pathOf(client.value())));
    }

    private Optional<ClientId> taken(HubRequest request, ProductionRequest found) {
        return found.state() == ProductionState.APPROVED
                ? productions
                        .of(request)
                        .production()
                        .findApproved()
                        .find(found.wish().application())
                        .map(Client::id)
                : Optional.empty();
    }
}
