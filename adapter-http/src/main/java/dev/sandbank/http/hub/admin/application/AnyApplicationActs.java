package dev.sandbank.http.hub.admin.application;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages that ask before something is done with an application of anybody, and the forms that do it. */
final class AnyApplicationActs {

    /** What the next page tells. */
    static final DoneNotices DONE = new DoneNotices(Map.of(
            AnyApplicationAct.SUSPEND.asked().word(), "Suspended; nothing of it works now.",
            AnyApplicationAct.RESUME.asked().word(), "The suspension is over.",
            AnyApplicationAct.DELETE.asked().word(), "The application is deleted."));

    private static final String CONFIRM = "confirm";
    private static final int WRONG = 422;

    private final AdminUseCases.From useCases;

    AnyApplicationActs(AdminUseCases.From useCases) {
        this.useCases = useCases;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        for (AnyApplicationAct act : AnyApplicationAct.values()) {
            String path = EveryApplication.pattern(AdminRoom.APPLICATIONS) + "/"
                    + act.asked().word();
            routes.page(
                    "askTo" + capital(act.id()),
                    path,
                    Role.ADMINISTRATOR,
                    request -> ask(request, act, request.query(CameFrom.LIST), Problems.NONE));
            routes.form(
                    act.id(),
                    path,
                    Role.ADMINISTRATOR,
                    (request, form) -> act(request, act, form),
                    (request, stale) -> ask(request, act, stale.text(CameFrom.LIST), Problems.NONE));
        }
    }

    private void act(HubRequest request, AnyApplicationAct act, PageForm form) {
        AdminUseCases cases = cases(request);
        ClientId id = EveryApplication.of(request, cases).client().id();
        CameFrom from = CameFrom.of(form.text(CameFrom.LIST), AdminRoom.APPLICATIONS);
        if (act == AnyApplicationAct.DELETE) {
            if (!form.text(CONFIRM).strip().equals(id.value())) {
                Problems problems = Problems.NONE.at(CONFIRM, "Type the client id exactly as it stands here.");
                ask(request, act, from.query(), problems);
                return;
            }
            cases.removeClient().remove(id);
            request.redirect(from.listAfter(act.asked().word()));
            return;
        }
        cases.updateClient().update(id, ClientChanges.suspension(act == AnyApplicationAct.SUSPEND));
        request.redirect(from.after(
                EveryApplication.pathOf(AdminRoom.APPLICATIONS, id), act.asked().word()));
    }

    private void ask(HubRequest request, AnyApplicationAct act, @Nullable String list, Problems problems) {
        Client client = EveryApplication.of(request, cases(request)).client();
        CameFrom from = CameFrom.of(list, AdminRoom.APPLICATIONS);
        String path = EveryApplication.pathOf(AdminRoom.APPLICATIONS, client.id());
        HubFrame frame = AdminFrame.of(request, act.titleFor(client), AdminRoom.APPLICATIONS)
                .below(from.link(), new PageLink(client.name(), from.to(path)));
        Form form = Form.to(
                        path + "/" + act.asked().word(),
                        request.csrf(),
                        act.asked().label())
                .with(Field.hidden(CameFrom.LIST, from.query()))
                .with(problems)
                .cancel("Cancel", from.to(path));
        if (act == AnyApplicationAct.DELETE) {
            form = form.with(Field.typedConfirmation(CONFIRM, client.id().value()));
        }
        request.show(
                problems.isEmpty() ? 200 : WRONG,
                BlocksPage.of(frame, act.asked().consequence(), act.asked().in(form)));
    }

    private static String capital(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    private AdminUseCases cases(HubRequest request) {
        return useCases.of(request.developer().id(), request.source());
    }
}
