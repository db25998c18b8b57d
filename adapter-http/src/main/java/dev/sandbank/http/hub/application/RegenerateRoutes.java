package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** {@code /apps/{application}/regenerate}: gives an application another id and another secret. */
final class RegenerateRoutes {

    /** What follows the path of an application. */
    static final String BELOW = "/regenerate";

    private static final String PATH = ApplicationDesk.PATH + BELOW;

    private final ApplicationDesk desk;

    RegenerateRoutes(ApplicationDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newApplicationId", PATH, Role.DEVELOPER, request -> show(request, ""));
        routes.form(
                "regenerateApplication",
                PATH,
                Role.DEVELOPER,
                this::regenerate,
                (request, stale) -> show(request, stale.text(Submission.FIELD)));
    }

    /** The former id is gone when the form comes a second time, so nothing is looked up by it here. */
    private void regenerate(HubRequest request, PageForm form) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), desk.secrets());
        MadeApplication made = desk.applications(request)
                .regenerate()
                .regenerate(request.developer().id(), ApplicationDesk.idOf(request), mark);
        ClientId id = made.client().id();
        request.redirect(
                made.secret() == null
                        ? DoneNotices.after(ApplicationDesk.pathOf(id), "regenerated")
                        : NewSecretRoutes.showing(id, mark));
    }

    private void show(HubRequest request, String mark) {
        ApplicationView view = desk.own(request);
        String page = ApplicationDesk.pathOf(view.client().id());
        boolean secret = !view.client().isPublic();
        Form form = Form.to(page + BELOW, request.csrf(), secret ? "Make a new ID and secret" : "Make a new ID")
                .with(Submission.field(Submission.kept(mark, desk.secrets())))
                .danger()
                .cancel("Cancel", page);
        request.show(
                200,
                FormPage.of(
                        ApplicationDesk.frameBelow(
                                request, view, secret ? "New client ID and secret" : "New client ID"),
                        "The present client ID" + (secret ? " and all its secrets end" : " ends")
                                + " at once, with all its tokens, permissions of customers and open requests for"
                                + " production. Name, details and teams stay. " + ApplicationPage.endsToo(view),
                        form));
    }
}
