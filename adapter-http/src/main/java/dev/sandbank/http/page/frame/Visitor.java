package dev.sandbank.http.page.frame;

import dev.sandbank.http.page.form.Option;
import java.util.List;

/**
 * The developer who is logged in.
 *
 * @param name as other people see it
 * @param csrf the anti-forgery token of the forms in the navigation
 * @param teams what can be chosen in the navigation, the developer's own things among them
 * @param team the value of the one that is chosen
 * @param administrator whether the administration is shown
 * @param open how much waits for an administrator
 */
public record Visitor(String name, String csrf, List<Option> teams, String team, boolean administrator, int open) {

    public Visitor {
        teams = List.copyOf(teams);
    }

    /** The name of the chosen team. */
    public String teamName() {
        return teams.stream()
                .filter(option -> option.value().equals(team))
                .map(Option::label)
                .findFirst()
                .orElse("Team");
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "Visitor " + name;
    }
}
