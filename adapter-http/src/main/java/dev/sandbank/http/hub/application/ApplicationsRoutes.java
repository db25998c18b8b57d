package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.hub.application.own.ApplicationSummary;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code /apps}: the applications that a developer owns or shares in a team; those of one team while the developer works
 * with its things.
 */
final class ApplicationsRoutes {

    static final String PATH = Section.APPLICATIONS.path();
    static final PageLink MY_APPLICATIONS = new PageLink("My applications", PATH);
    private static final int ROWS = 50;

    private final ApplicationDesk desk;

    ApplicationsRoutes(ApplicationDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("applications", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        String text = Objects.requireNonNullElse(request.query(ListPlace.SEARCH), "");
        ListPlace place = ListPlace.of(
                PATH,
                Map.of(ListPlace.SEARCH, text),
                request.query(ListPlace.AFTER),
                request.query(ListPlace.BEFORE),
                ROWS);
        MyTeam team = request.chosenTeam().team();
        Found<ApplicationSummary> found = found(request, team, text, place);
        request.show(
                200,
                new ApplicationsPage(
                        ApplicationDesk.told(request, request.frame("My applications", Section.APPLICATIONS)),
                        team == null ? null : team.team().name(),
                        found,
                        text,
                        place,
                        desk.wall().instant()));
    }

    private Found<ApplicationSummary> found(HubRequest request, @Nullable MyTeam team, String text, ListPlace place) {
        DeveloperId reader = request.developer().id();
        ApplicationUseCases applications = desk.applications(request);
        return team == null
                ? place.read(seek -> applications.list().list(reader, text, seek))
                : new Found<>(applications.listOfTeam().list(reader, team.team().id(), text), null, null);
    }
}
