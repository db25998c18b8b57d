package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The spaces that a form offers for an application. */
final class Spaces {

    /** What is told at the field if something else came. */
    static final String CHOOSE = "Choose one of these spaces.";

    static final String SHARED = "shared";
    static final String OWN = "own";

    private static final String TEAM = "team:";
    private static final String ABOUT_SHARED = "The data that everybody sees and changes.";
    private static final String ABOUT_OWN = "Nobody else changes what is in it.";

    private Spaces() {}

    /** Those that an application can be moved to, by their ids. */
    static List<Option> of(ApplicationView view) {
        List<Option> options = new ArrayList<>(List.of(
                new Option(SpaceId.DEFAULT.value(), "Shared", ABOUT_SHARED),
                new Option(view.ownSpace().value(), "My own", ABOUT_OWN)));
        view.teams()
                .forEach(team -> options.add(
                        new Option(team.space().value(), "Of " + team.name(), "What all in the team see and change.")));
        String present = view.space().id().value();
        if (options.stream().noneMatch(option -> option.value().equals(present))) {
            options.add(new Option(present, view.space().name(), "Where it is now."));
        }
        return options;
    }

    /** The space that a form names, if it is one of those. */
    static Optional<SpaceId> chosen(ApplicationView view, String id) {
        return of(view).stream()
                .map(Option::value)
                .filter(id::equals)
                .findFirst()
                .map(SpaceId::new);
    }

    /** Those that a new application can begin in; one of a team shares it with the team. */
    static List<Option> ofNew(List<MyTeam> teams) {
        List<Option> options = new ArrayList<>(
                List.of(new Option(OWN, "My own", ABOUT_OWN), new Option(SHARED, "Shared", ABOUT_SHARED)));
        teams.forEach(mine -> options.add(new Option(
                ofTeam(mine.team()), "Of " + mine.team().name(), "The application is shared with the team at once.")));
        return options;
    }

    /** The value that stands for the space of a team. */
    static String ofTeam(Team team) {
        return TEAM + team.id().value();
    }
}
