package dev.sandbank.http.hub.application;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.application.ApplicationRoutes.Sent;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/** The form on an application's page that deletes it. */
final class DeleteRoutes {

    static final String BELOW = "/delete";

    private static final String CONFIRM = "confirm";

    private final ApplicationDesk desk;
    private final ApplicationRoutes page;

    DeleteRoutes(ApplicationDesk desk, ApplicationRoutes page) {
        this.desk = desk;
        this.page = page;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.form(
                "deleteApplication",
                ApplicationDesk.PATH + BELOW,
                Role.DEVELOPER,
                this::delete,
                (request, stale) -> page.show(request, 200, new Sent(BELOW, stale::text, Problems.NONE)));
    }

    private void delete(HubRequest request, PageForm form) {
        try {
            desk.applications(request)
                    .delete()
                    .delete(request.developer().id(), ApplicationDesk.idOf(request), form.text(CONFIRM));
            request.redirect(DoneNotices.after(ApplicationsRoutes.PATH, "deleted"));
        } catch (Refused refused) {
            if (refused.reason() != ClientRefusal.CLIENT_NOT_CONFIRMED) {
                throw refused;
            }
            Problems problems = Problems.NONE.at(CONFIRM, Hints.of(refused));
            page.show(request, ApplicationDesk.WRONG, new Sent(BELOW, form::text, problems));
        }
    }

    /** The form. */
    static Form form(HubRequest request, ClientId id, Sent sent) {
        return Form.to(ApplicationDesk.pathOf(id) + BELOW, request.csrf(), "Delete the application")
                .named("delete")
                .with(Field.typedConfirmation(CONFIRM, id.value()).typed(sent.text(BELOW, CONFIRM)))
                .danger()
                .with(sent.problems(BELOW));
    }
}
