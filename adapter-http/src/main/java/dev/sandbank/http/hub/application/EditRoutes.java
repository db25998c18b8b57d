package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationDetails;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Optional;
import java.util.Set;

/** {@code /apps/{application}/edit}: changes the details of an application. */
final class EditRoutes {

    /** What follows the path of an application. */
    static final String BELOW = "/edit";

    private static final String PATH = ApplicationDesk.PATH + BELOW;
    private static final String VERSION = "version";
    private static final int CONFLICT = 409;

    private final ApplicationDesk desk;

    EditRoutes(ApplicationDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("editApplication", PATH, Role.DEVELOPER, this::open);
        routes.form(
                "saveApplication",
                PATH,
                Role.DEVELOPER,
                this::save,
                (request, stale) -> show(
                        request, 200, TypedDetails.sent(stale::text, stale::all), stale.text(VERSION), Problems.NONE));
    }

    private void open(HubRequest request) {
        ApplicationDetails details = desk.own(request).details();
        show(request, 200, TypedDetails.of(details), details.version(), Problems.NONE);
    }

    private void save(HubRequest request, PageForm form) {
        ApplicationView view = desk.own(request);
        TypedDetails typed = typed(form, view);
        String version = form.text(VERSION);
        Optional<SpaceId> space = Spaces.chosen(view, typed.space());
        if (space.isEmpty()) {
            Problems problems = Problems.NONE.at(TypedDetails.SPACE, Spaces.CHOOSE);
            show(request, ApplicationDesk.WRONG, typed, version, problems);
            return;
        }
        ApplicationDetails wanted = typed.details(space.get(), without(view));
        try {
            desk.applications(request)
                    .edit()
                    .edit(request.developer().id(), view.client().id(), wanted, version);
            request.redirect(
                    DoneNotices.after(ApplicationDesk.pathOf(view.client().id()), "saved"));
        } catch (Refused refused) {
            if (refused.reason() == ClientRefusal.CLIENT_CHANGED_MEANWHILE) {
                showBoth(request, typed, wanted);
            } else if (refused.reason() == ClientRefusal.CLIENT_DETAILS_INVALID) {
                show(request, ApplicationDesk.WRONG, typed, version, TypedDetails.problems(refused));
            } else {
                throw refused;
            }
        }
    }

    private void show(HubRequest request, int status, TypedDetails typed, String version, Problems problems) {
        ApplicationView view = desk.own(request);
        request.show(
                status,
                FormPage.of(
                        frame(request, view),
                        "Changes work at once, also on a consent page that is open now.",
                        form(request, view, typed, version).with(problems)));
    }

    /** Somebody saved meanwhile: both values are shown, and what was typed is only saved if it is sent once more. */
    private void showBoth(HubRequest request, TypedDetails typed, ApplicationDetails wanted) {
        ApplicationView view = desk.own(request);
        String path = ApplicationDesk.pathOf(view.client().id()) + BELOW;
        Notice notice = Notice.warning(
                        "Nothing of yours is saved yet. Compare, change the form as you like, and save it;"
                                + " or leave the application as it is stored.")
                .titled("Somebody else saved this application after you opened the form")
                .leadingTo("Take what is stored", path);
        request.show(
                CONFLICT,
                BlocksPage.of(
                        frame(request, view),
                        "",
                        new Block.Told(notice),
                        Block.Listed.of(BothValues.table(view, wanted)),
                        new Block.Filled(
                                form(request, view, typed, view.details().version()))));
    }

    private static HubFrame frame(HubRequest request, ApplicationView view) {
        return ApplicationDesk.frameBelow(request, view, "Edit " + view.client().name());
    }

    private Form form(HubRequest request, ApplicationView view, TypedDetails typed, String version) {
        String page = ApplicationDesk.pathOf(view.client().id());
        Form form = Form.to(page + BELOW, request.csrf(), "Save")
                .with(
                        Field.hidden(VERSION, version),
                        typed.nameField(),
                        typed.descriptionField(),
                        typed.redirectUrisField(desk.callback()));
        Form withOrigins = view.client().isPublic() ? form.with(typed.originsField()) : form;
        Form withKinds = withOrigins.with(typed.grantKindsField(without(view)));
        return (view.client().isOfProduction()
                        ? withKinds
                        : withKinds.with(typed.profileField(), typed.spaceField(Spaces.of(view))))
                .cancel("Cancel", page);
    }

    /** What was sent; in production the form does not ask for profile and space, which stay as they are. */
    private static TypedDetails typed(PageForm form, ApplicationView view) {
        TypedDetails typed = TypedDetails.sent(form::text, form::all);
        return view.client().isOfProduction() ? typed.inPlaceOf(view.details()) : typed;
    }

    private static Set<GrantKind> without(ApplicationView view) {
        return view.client().isPublic() ? Set.of(GrantKind.CLIENT_CREDENTIALS) : Set.of();
    }
}
