package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /test-data/spaces/{space}/reset}: puts a space back to what it began with. */
final class ResetRoutes {

    private static final String PATH = SpaceActs.PATH + SpaceActs.RESET;
    private static final String CONFIRM = "confirm";
    private static final String TOKENS = "tokens";
    private static final String END = "end";
    private static final int WRONG = 422;

    private final SpaceActs acts;

    ResetRoutes(SpaceActs acts) {
        this.acts = acts;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("resetTestData", PATH, Role.DEVELOPER, request -> show(request, 200, "", "", Problems.NONE));
        routes.form(
                "resetTestDataOfSpace",
                PATH,
                Role.DEVELOPER,
                this::reset,
                (request, stale) -> show(request, 200, stale.text(CONFIRM), stale.text(TOKENS), Problems.NONE));
    }

    private void reset(HubRequest request, PageForm form) {
        OwnSpace own = acts.changeable(request);
        String typed = form.text(CONFIRM);
        boolean tokens = form.text(TOKENS).equals(END);
        if (!typed.strip().equals(own.space().id().value())) {
            Problems problems = Problems.NONE.at(CONFIRM, "Type the name of the space exactly as it is shown.");
            show(request, WRONG, typed, form.text(TOKENS), problems);
            return;
        }
        acts.of(request).reset().reset(request.developer().id(), own.space().id(), tokens);
        request.redirect(SpaceActs.after(own.space().id(), "reset"));
    }

    private void show(HubRequest request, int status, String typed, String tokens, Problems problems) {
        OwnSpace own = acts.changeable(request);
        String id = own.space().id().value();
        Form form = Form.to(SpaceActs.pathOf(own.space().id(), SpaceActs.RESET), request.csrf(), "Reset the space")
                .with(
                        Field.tick(TOKENS, "Also end consents, tokens and log-ins of customers", END)
                                .typed(tokens)
                                .optional(),
                        Field.typedConfirmation(CONFIRM, id).typed(typed))
                .with(problems)
                .danger()
                .cancel(
                        "Cancel",
                        TestDataRoutes.PATH + ReadableSpaces.query(own.space().id()));
        request.show(
                status,
                FormPage.of(
                        request.frame("Reset a space", Section.TEST_DATA).below(ClockRoutes.TEST_DATA),
                        "Customers, accounts, cards and payments in it become what they were at the beginning, for all"
                                + " applications that use it. Customers who were added one by one are removed; those of data"
                                + " sets stay, with what the sets say. The clock, the applications and their secrets stay."
                                + " It cannot be undone.",
                        form));
    }
}
