package dev.sandbank.http.hub.production;

import dev.sandbank.domain.hub.production.ProductionId;
import dev.sandbank.domain.hub.production.ProductionRequest;
import dev.sandbank.domain.hub.production.ProductionText;
import dev.sandbank.domain.refusal.ProductionRefusal;
import dev.sandbank.domain.refusal.ProductionRefusal.ProductionDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.production.ProductionPage.ProductionForm;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;

/** {@code /production/{request}}: a request for production as its developer sees it. */
final class ProductionRoutes {

    static final String PATH = OwnProductionsRoutes.PATH + "/{" + ProductionDesk.REQUEST + "}";
    private static final String ANSWER = "answer";
    private static final String REASON = "reason";
    private static final int ROWS = 4;

    private final ProductionDesk productions;
    private final TakeRoutes take;

    ProductionRoutes(ProductionDesk productions) {
        this.productions = productions;
        this.take = new TakeRoutes(productions);
    }

    static String pathOf(ProductionId id) {
        return OwnProductionsRoutes.PATH + "/" + id;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("production", PATH, Role.DEVELOPER, request -> show(request, 200, Typed.NOTHING));
        routes.form(
                "answerProduction",
                PATH + "/answer",
                Role.DEVELOPER,
                this::answer,
                (request, stale) -> show(request, 200, new Typed(stale.text(ANSWER), "")));
        routes.form(
                "withdrawProduction",
                PATH + "/withdraw",
                Role.DEVELOPER,
                this::withdraw,
                (request, stale) -> show(request, 200, new Typed("", stale.text(REASON))));
        take.addTo(routes);
    }

    private void answer(HubRequest request, PageForm form) {
        ProductionId id = ProductionDesk.idOf(request);
        String text = form.text(ANSWER);
        attempt(
                request,
                id,
                new Typed(text, ""),
                ANSWER,
                "answered",
                () -> productions
                        .of(request)
                        .production()
                        .answer()
                        .answer(request.developer().id(), id, text));
    }

    private void withdraw(HubRequest request, PageForm form) {
        ProductionId id = ProductionDesk.idOf(request);
        String text = form.text(REASON);
        attempt(
                request,
                id,
                new Typed("", text),
                REASON,
                "withdrawn",
                () -> productions
                        .of(request)
                        .production()
                        .withdraw()
                        .withdraw(request.developer().id(), id, text));
    }

    /** A form that was sent before, and is done already, leads to the same page. */
    private void attempt(HubRequest request, ProductionId id, Typed typed, String field, String done, Runnable act) {
        try {
            act.run();
            request.redirect(DoneNotices.after(pathOf(id), done));
        } catch (Refused refused) {
            if (refused.refusal() instanceof ProductionDetailsInvalid invalid) {
                show(request, ProductionDesk.WRONG, typed.wrong(field, invalid.sentence()));
            } else if (refused.reason() == ProductionRefusal.PRODUCTION_ELSEWHERE) {
                if (isDone(request, id, ProductionText.tidy(typed.answer() + typed.reason()))) {
                    request.redirect(DoneNotices.after(pathOf(id), done));
                } else {
                    show(request, ProductionDesk.CONFLICT, typed.late(Hints.of(refused)));
                }
            } else {
                throw refused;
            }
        }
    }

    private boolean isDone(HubRequest request, ProductionId id, String text) {
        return LastStep.of(find(request, id)).isBy(request.developer().id(), text);
    }

    private ProductionRequest find(HubRequest request, ProductionId id) {
        return productions
                .of(request)
                .production()
                .showOwn()
                .show(request.developer().id(), id);
    }

    private void show(HubRequest request, int status, Typed typed) {
        ProductionRequest found = find(request, ProductionDesk.idOf(request));
        ProductionSteps steps = new ProductionSteps(
                found, productions.of(request).nameActor(), request.developer().id(), false);
        HubFrame frame = request.frame(found.wish().applicationName() + ": request for production", Section.SUPPORT)
                .below(ProductionDesk.SUPPORT, OwnProductionsRoutes.REQUESTS);
        HubFrame told = typed.isLate()
                ? frame.telling(List.of(Notice.warning(typed.sentence())))
                : take.notice(request, found)
                        .map(notice -> frame.telling(List.of(notice)))
                        .orElseGet(() -> ProductionDesk.told(request, frame));
        request.show(
                status,
                new ProductionPage(
                        told,
                        found,
                        ProductionDesk.badge(found.state(), true),
                        steps.messages(productions.wall().instant()),
                        null,
                        forms(request, steps, typed),
                        productions.wall().instant()));
    }

    private List<ProductionForm> forms(HubRequest request, ProductionSteps steps, Typed typed) {
        String path = pathOf(steps.request().id());
        List<ProductionForm> forms = new ArrayList<>();
        take.form(request, steps.request()).ifPresent(forms::add);
        if (steps.waitsForDeveloper()) {
            forms.add(new ProductionForm(
                    "Your answer",
                    "The request is in review again when you have answered.",
                    true,
                    Form.to(path + "/answer", request.csrf(), "Send the answer")
                            .with(Field.textArea(ANSWER, "Answer", ROWS)
                                    .upTo(ProductionText.MAX_LENGTH)
                                    .typed(typed.answer()))
                            .with(typed.problemsAt(ANSWER))));
        }
        if (steps.isOpen()) {
            forms.add(new ProductionForm(
                    "Withdraw",
                    "Nobody decides then. You can send another request at any time.",
                    false,
                    Form.to(path + "/withdraw", request.csrf(), "Withdraw the request")
                            .named("withdraw")
                            .with(Field.textArea(REASON, "Reason", 2)
                                    .upTo(ProductionText.MAX_LENGTH)
                                    .optional()
                                    .typed(typed.reason()))
                            .with(typed.problemsAt(REASON))
                            .danger()));
        }
        return forms;
    }

    /**
     * What stands in the forms.
     *
     * @param wrong the field that is wrong; empty if none is
     * @param sentence what is wrong with it, or why the form came too late; may be empty
     */
    private record Typed(String answer, String reason, String wrong, String sentence) {

        static final Typed NOTHING = new Typed("", "");

        Typed(String answer, String reason) {
            this(answer, reason, "", "");
        }

        Typed wrong(String field, String why) {
            return new Typed(answer, reason, field, why);
        }

        Typed late(String why) {
            return new Typed(answer, reason, "", why);
        }

        Problems problemsAt(String field) {
            return wrong.equals(field) ? Problems.NONE.at(field, sentence) : Problems.NONE;
        }

        boolean isLate() {
            return wrong.isEmpty() && !sentence.isEmpty();
        }
    }
}
