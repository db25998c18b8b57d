package dev.sandbank.http.page.frame;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.http.page.form.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose things a developer works with: their own, or those of one of their teams. The browser keeps the choice; nobody
 * may do more because of it.
 *
 * @param teams of the developer
 * @param team the chosen one; null for their own things
 * @param lost whether the developer chose a team that they do not belong to any more
 */
public record ChosenTeam(List<MyTeam> teams, @Nullable MyTeam team, boolean lost) {

    /** The name of the cookie. */
    public static final String COOKIE = "sandbank_team";

    /** The value in forms that stands for the developer's own things. */
    public static final String PERSONAL = "personal";

    /** How many can be chosen in the navigation; the page of each team has a button as well. */
    private static final int MAX_OPTIONS = 100;

    private static final String BETWEEN = ".";

    public ChosenTeam {
        teams = List.copyOf(teams);
    }

    /** What a browser has kept. What another person chose in the same browser counts for nothing. */
    public static ChosenTeam of(@Nullable String cookie, DeveloperId developer, List<MyTeam> teams) {
        String own = developer.value() + BETWEEN;
        if (cookie == null || !cookie.startsWith(own)) {
            return new ChosenTeam(teams, null, false);
        }
        String wanted = cookie.substring(own.length());
        return teams.stream()
                .filter(mine -> mine.team().id().value().equals(wanted))
                .findFirst()
                .map(mine -> new ChosenTeam(teams, mine, false))
                .orElseGet(() -> new ChosenTeam(teams, null, true));
    }

    /** What the browser keeps of a choice. */
    public static String cookie(DeveloperId developer, TeamId team) {
        return developer.value() + BETWEEN + team.value();
    }

    /** What can be chosen in the navigation. */
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(PERSONAL, "Personal"));
        teams.stream().limit(MAX_OPTIONS).map(ChosenTeam::option).forEach(options::add);
        MyTeam chosen = team;
        if (chosen != null && !options.contains(option(chosen))) {
            options.add(option(chosen));
        }
        return options;
    }

    /** The value of what is chosen. */
    public String value() {
        return team == null ? PERSONAL : team.team().id().value();
    }

    private static Option option(MyTeam mine) {
        return Option.of(mine.team().id().value(), mine.team().name());
    }
}
