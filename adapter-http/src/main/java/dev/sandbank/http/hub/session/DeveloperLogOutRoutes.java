package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.session.EndHubSession;
import dev.sandbank.application.hub.tryit.TryUseCases;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LogInPath;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;

/**
 * {@code /logout}: ends the session of this browser. A form of a session that is over leads to the start page as well;
 * opening the address changes nothing. A form may name the page that is shown after another log-in.
 */
final class DeveloperLogOutRoutes {

    private final EndHubSession end;
    private final TryUseCases.From tries;

    /**
     * @param tries hold tokens for sessions, which end with them
     */
    DeveloperLogOutRoutes(EndHubSession end, TryUseCases.From tries) {
        this.end = end;
        this.tries = tries;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("developerLogOut", Section.LOG_OUT, Role.ANYBODY, request -> request.redirect("/"));
        routes.form(
                "logOutDeveloper",
                Section.LOG_OUT,
                Role.ANYBODY,
                this::logOut,
                (request, stale) -> request.redirect("/"));
    }

    private void logOut(HubRequest request, PageForm form) {
        if (request.developerOrNull() != null) {
            tries.from(request.source()).forget().forget(request.session().id());
        }
        end.end(request.secret());
        request.endSession();
        String next = LogInPath.after(form.text(LogInPath.NEXT), "");
        request.redirect(next.isEmpty() ? "/" : LogInPath.leadingTo(next));
    }
}
