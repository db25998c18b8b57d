package dev.sandbank.http.hub.application;

import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TokenRefusal.NamedTokenUnknown;
import dev.sandbank.http.hub.application.ApplicationRoutes.Sent;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.function.BiFunction;

/** The buttons of an application's page: each does one thing and leads back to the page. */
final class ApplicationActRoutes {

    /** The page that resets the space of the developer. */
    static final String RESET = "/reset-space";

    private final ApplicationDesk desk;
    private final ApplicationRoutes page;

    ApplicationActRoutes(ApplicationDesk desk, ApplicationRoutes page) {
        this.desk = desk;
        this.page = page;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        act(routes, "endApplicationToken", AccessPart.END_TOKEN, this::endToken);
        act(routes, "endApplicationGrant", AccessPart.END_GRANT, this::endGrant);
        act(routes, "endApplicationAccess", AccessPart.END_ALL, this::endAll);
        act(routes, "shareApplication", SharingPart.SHARE, this::share);
        act(routes, "stopSharingApplication", SharingPart.STOP, this::stopSharing);
        routes.page("ownSpace", ApplicationDesk.PATH + RESET, Role.DEVELOPER, this::askForReset);
        act(routes, "resetOwnSpace", RESET, this::reset);
    }

    /**
     * Adds a button.
     *
     * @param deed does it and returns the word for what was done
     */
    private void act(
            PageRoutes<HubRequest> routes, String id, String below, BiFunction<HubRequest, PageForm, String> deed) {
        routes.form(
                id,
                ApplicationDesk.PATH + below,
                Role.DEVELOPER,
                (request, form) -> {
                    String done = deed.apply(request, form);
                    if (!done.isEmpty()) {
                        String path = ApplicationDesk.pathOf(ApplicationDesk.idOf(request));
                        request.redirect(DoneNotices.after(path, done));
                    }
                },
                (request, stale) -> page.show(request, 200, new Sent(below, stale::text, Problems.NONE)));
    }

    private String endToken(HubRequest request, PageForm form) {
        String token = form.text(AccessPart.TOKEN);
        if (!TokenId.couldBe(token)) {
            throw new Refused(new NamedTokenUnknown("?"));
        }
        desk.applications(request)
                .access()
                .endToken()
                .end(request.developer().id(), ApplicationDesk.idOf(request), new TokenId(token));
        return "token-ended";
    }

    private String endGrant(HubRequest request, PageForm form) {
        desk.applications(request)
                .access()
                .endGrant()
                .end(request.developer().id(), ApplicationDesk.idOf(request), new GrantId(form.text(AccessPart.GRANT)));
        return "grant-ended";
    }

    private String endAll(HubRequest request, PageForm form) {
        desk.applications(request).access().endAll().end(request.developer().id(), ApplicationDesk.idOf(request));
        return "access-ended";
    }

    private String share(HubRequest request, PageForm form) {
        ClientId id = ApplicationDesk.idOf(request);
        try {
            desk.useCases()
                    .teams()
                    .from(request.source())
                    .shareApplication()
                    .share(request.developer().id(), id, team(form));
            return "shared";
        } catch (Refused refused) {
            if (!(refused.reason() instanceof TeamRefusal)) {
                throw refused;
            }
            Problems problems = Problems.NONE.at(SharingPart.TEAM, Hints.of(refused));
            page.show(request, ApplicationDesk.WRONG, new Sent(SharingPart.SHARE, form::text, problems));
            return "";
        }
    }

    private String stopSharing(HubRequest request, PageForm form) {
        desk.useCases()
                .teams()
                .from(request.source())
                .stopSharing()
                .stop(request.developer().id(), ApplicationDesk.idOf(request), team(form));
        return "unshared";
    }

    private static TeamId team(PageForm form) {
        String id = form.text(SharingPart.TEAM);
        if (!TeamId.couldBe(id)) {
            throw new Refused(TeamRefusal.TEAM_UNKNOWN);
        }
        return new TeamId(id);
    }

    private void askForReset(HubRequest request) {
        var view = desk.own(request);
        String path = ApplicationDesk.pathOf(view.client().id());
        request.show(
                200,
                FormPage.of(
                        ApplicationDesk.frameBelow(request, view, "Reset your own space"),
                        "Customers, accounts, cards and payments in it become what they were at the beginning, for all"
                                + " your applications that use it. Applications, secrets and tokens stay.",
                        Form.to(path + RESET, request.csrf(), "Reset the space")
                                .danger()
                                .cancel("Cancel", path)));
    }

    private String reset(HubRequest request, PageForm form) {
        desk.own(request);
        desk.applications(request).resetOwnSpace().reset(request.developer().id());
        return "space-reset";
    }
}
