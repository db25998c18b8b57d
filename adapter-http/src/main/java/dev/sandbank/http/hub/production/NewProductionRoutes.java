package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.Evidence;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionOpenAlready;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.ListPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /production/new}: chooses an application and asks for its production. */
final class NewProductionRoutes {

    static final String PATH = OwnProductionsRoutes.PATH + "/new";

    private static final String APPLICATION = "application";
    private static final String TITLE = "Ask for production";

    private final ProductionDesk productions;

    NewProductionRoutes(ProductionDesk productions) {
        this.productions = productions;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newProduction", PATH, Role.DEVELOPER, this::choose);
        routes.form(
                "requestProduction",
                PATH,
                Role.DEVELOPER,
                this::send,
                (request, stale) -> show(
                        request,
                        200,
                        application(stale.text(APPLICATION)),
                        TypedProduction.sent(stale::text, stale::all, productions.secrets()),
                        Problems.NONE));
    }

    private void choose(HubRequest request) {
        String wanted = request.query(APPLICATION);
        if (wanted != null) {
            begin(request, application(wanted));
            return;
        }
        List<Client> candidates = productions
                .of(request)
                .production()
                .listCandidates()
                .list(request.developer().id());
        if (candidates.size() == 1) {
            begin(request, candidates.get(0).id());
        } else {
            request.show(
                    200,
                    new ListPage(
                            frame(request),
                            "Which application is it about?",
                            null,
                            List.of(),
                            null,
                            table(candidates),
                            new Empty(
                                    "You have no application yet",
                                    "An application shows in the sandbox first what it can do.",
                                    new PageLink(Section.APPLICATIONS.label(), Section.APPLICATIONS.path())),
                            null));
        }
    }

    private void begin(HubRequest request, ClientId application) {
        show(request, 200, application, TypedProduction.by(request.developer(), productions.secrets()), Problems.NONE);
    }

    private static Table table(List<Client> candidates) {
        return new Table(
                "Your applications and those of your teams",
                List.of(Column.of("Application"), Column.of("Client ID")),
                candidates.stream()
                        .map(client -> List.of(
                                Cell.link(
                                        client.name(),
                                        PATH + "?" + APPLICATION + "="
                                                + URLEncoder.encode(client.id().value(), StandardCharsets.UTF_8)),
                                Cell.code(client.id().value())))
                        .toList());
    }

    private static ClientId application(String text) {
        if (!ClientId.couldBe(text)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, ""));
        }
        return new ClientId(text);
    }

    private void send(HubRequest request, PageForm form) {
        ClientId application = application(form.text(APPLICATION));
        TypedProduction typed = TypedProduction.sent(form::text, form::all, productions.secrets());
        Problems problems = typed.problems();
        if (!problems.isEmpty()) {
            show(request, ProductionDesk.WRONG, application, typed, problems);
            return;
        }
        try {
            ProductionRequest sent = productions
                    .of(request)
                    .production()
                    .request()
                    .request(request.developer().id(), typed.wanted(application), typed.mark());
            request.redirect(DoneNotices.after(ProductionRoutes.pathOf(sent.id()), "sent"));
        } catch (Refused refused) {
            if (refused.reason() == ProductionRefusal.PRODUCTION_SENT_OTHERWISE) {
                TypedProduction anew = typed.anew(Submission.fresh(productions.secrets()));
                show(request, ProductionDesk.CONFLICT, application, anew, Problems.NONE.about(Hints.of(refused)));
            } else if (refused.refusal() instanceof ProductionOpenAlready) {
                Problems open = Problems.NONE.at(TypedProduction.MARKETS, Hints.of(refused));
                show(request, ProductionDesk.CONFLICT, application, typed, open);
            } else {
                throw refused;
            }
        }
    }

    private void show(HubRequest request, int status, ClientId application, TypedProduction typed, Problems problems) {
        var useCases = productions.of(request).production();
        Evidence evidence = useCases.showChecklist().show(request.developer().id(), application);
        String name = useCases.listCandidates().list(request.developer().id()).stream()
                .filter(client -> client.id().equals(application))
                .map(Client::name)
                .findFirst()
                .orElse(application.value());
        Form form = typed.to(PATH, request.csrf())
                .with(Field.hidden(APPLICATION, application.value()))
                .with(problems)
                .cancel("Cancel", OwnProductionsRoutes.PATH);
        request.show(status, new NewProductionPage(frame(request), name, evidence, form));
    }

    private static HubFrame frame(HubRequest request) {
        return request.frame(TITLE, Section.SUPPORT).below(ProductionDesk.SUPPORT, OwnProductionsRoutes.REQUESTS);
    }
}
