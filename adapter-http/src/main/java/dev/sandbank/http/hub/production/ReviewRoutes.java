package dev.sandbank.http.hub.production;

import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.application.hub.production.ProductionVerdict;
import dev.sandbank.application.hub.production.ProductionView;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionText;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.production.ProductionPage.ProductionForm;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /admin/production/{request}}: a request for production, and the form by which it is decided. */
final class ReviewRoutes {

    private static final String PATH = ReviewListRoutes.PATH + "/{" + ProductionDesk.REQUEST + "}";

    private final ProductionDesk productions;

    ReviewRoutes(ProductionDesk productions) {
        this.productions = productions;
    }

    static String pathOf(ProductionId id) {
        return ReviewListRoutes.PATH + "/" + id;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page(
                "productionReview",
                PATH,
                Role.ADMINISTRATOR,
                request -> show(request, 200, TypedVerdict.NOTHING, Optional.empty()));
        routes.form(
                "decideProduction",
                PATH + "/decide",
                Role.ADMINISTRATOR,
                this::decide,
                (request, stale) -> show(request, 200, TypedVerdict.sent(stale::text), Optional.empty()));
    }

    private void decide(HubRequest request, PageForm form) {
        ProductionId id = ProductionDesk.idOf(request);
        TypedVerdict typed = TypedVerdict.sent(form::text);
        Optional<ProductionVerdict> verdict = typed.chosen();
        if (verdict.isEmpty()) {
            show(request, ProductionDesk.WRONG, typed.nothingChosen(), Optional.empty());
            return;
        }
        String done = DoneNotices.after(pathOf(id), TypedVerdict.done(verdict.get()));
        try {
            productions.of(request).review().decide().decide(id, verdict.get(), typed.text(), typed.steps());
            request.redirect(done);
        } catch (Refused refused) {
            if (refused.refusal() instanceof ProductionDetailsInvalid invalid) {
                show(request, ProductionDesk.WRONG, typed.wrong(invalid.sentence()), Optional.empty());
            } else if (refused.reason() == ProductionRefusal.PRODUCTION_FULL) {
                show(request, ProductionDesk.CONFLICT, typed.wrong(Hints.of(refused)), Optional.empty());
            } else if (refused.reason() != ProductionRefusal.PRODUCTION_ELSEWHERE) {
                throw refused;
            } else if (isDone(request, id, verdict.get(), typed)) {
                request.redirect(done);
            } else {
                show(request, ProductionDesk.CONFLICT, typed, Optional.of(overtaken(request, id, typed)));
            }
        }
    }

    /** Whether this reviewer decided just so, with a form that is sent twice. */
    private boolean isDone(HubRequest request, ProductionId id, ProductionVerdict verdict, TypedVerdict typed) {
        ProductionRequest now = find(request, id).request();
        String text = verdict == ProductionVerdict.TAKE ? "" : ProductionText.tidy(typed.text());
        return now.state() == TypedVerdict.stateAfter(verdict)
                && LastStep.of(now).isBy(request.developer().id(), text);
    }

    private Notice overtaken(HubRequest request, ProductionId id, TypedVerdict typed) {
        ProductionRequest now = find(request, id).request();
        String who =
                productions.of(request).nameActor().name(now.status().decision().by());
        String at =
                new UtcMoment(now.status().decision().at(), productions.wall().instant()).text();
        String kept = now.state().isOpen() || typed.text().isBlank()
                ? ""
                : " You had written: " + typed.text().strip();
        return Notice.danger("By " + who + " it is " + now.state().words() + " since " + at + ". Nothing was changed."
                        + kept)
                .titled("The request went on while you read it");
    }

    private ProductionView find(HubRequest request, ProductionId id) {
        return productions.of(request).review().show().show(id);
    }

    private void show(HubRequest request, int status, TypedVerdict typed, Optional<Notice> overtaken) {
        ProductionView view = find(request, ProductionDesk.idOf(request));
        ProductionRequest found = view.request();
        NameActor names = productions.of(request).nameActor();
        ProductionSteps steps =
                new ProductionSteps(found, names, request.developer().id(), true);
        HubFrame frame = AdminFrame.of(
                        request, found.wish().applicationName() + ": request for production", AdminRoom.PRODUCTION)
                .below(ReviewListRoutes.REVIEWS);
        Instant now = productions.wall().instant();
        request.show(
                status,
                new ProductionPage(
                        overtaken
                                .map(notice -> frame.telling(List.of(notice)))
                                .orElseGet(() -> ProductionDesk.told(request, frame)),
                        found,
                        ProductionDesk.badge(found.state(), false),
                        steps.messages(now),
                        changes(view, names, now),
                        steps.isOpen()
                                ? List.of(new ProductionForm(
                                        "Decide",
                                        "",
                                        false,
                                        typed.to(pathOf(found.id()) + "/decide", request.csrf(), found)))
                                : List.of(),
                        now));
    }

    private static Table changes(ProductionView view, NameActor names, Instant now) {
        return new Table(
                "Changed since",
                List.of(Column.of("Change"), Column.of("By"), Column.of("At")),
                view.laterChanges().stream()
                        .map(entry -> entry.event())
                        .map(event -> List.of(
                                Cell.text(words(event), facts(event)),
                                Cell.text(names.name(event.actor())),
                                Cell.moment(new UtcMoment(event.at(), now))))
                        .toList());
    }

    private static String words(AuditEvent event) {
        String words = event.action().text().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String facts(AuditEvent event) {
        return event.facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
