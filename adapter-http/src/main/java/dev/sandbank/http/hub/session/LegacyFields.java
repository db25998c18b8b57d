package dev.sandbank.http.hub.session;

import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.application.hub.team.membership.AccountEnd.Orphaned;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fields that say who gets what when an account ends. */
public final class LegacyFields {

    private static final String HEIR = "heir-";
    private static final String OWNER = "owner-";

    private LegacyFields() {}

    /**
     * The fields: one for each team that needs an owner, and one for each application.
     *
     * @param typed what was chosen before, by the name of the field
     * @param withApplications whether applications are given away too
     */
    public static Field[] of(AccountEnd end, UnaryOperator<String> typed, boolean withApplications) {
        Stream<Field> owners = end.orphaned().stream()
                .map(orphaned -> select(
                        OWNER + orphaned.team().id(),
                        "Next owner of the team " + orphaned.team().name(),
                        Option.of("", "choose a member"),
                        orphaned.candidates(),
                        "",
                        typed));
        Stream<Field> heirs = end.mates().isEmpty() || !withApplications
                ? Stream.of()
                : end.applications().stream()
                        .map(application -> select(
                                        HEIR + application.id(),
                                        "The application " + application.name(),
                                        Option.of("", "is deleted"),
                                        end.mates(),
                                        "goes to ",
                                        typed)
                                .optional());
        return Stream.concat(owners, heirs).toArray(Field[]::new);
    }

    /** The teams for which nobody was chosen who can own them, told beside their fields. */
    public static Problems problems(AccountEnd end, UnaryOperator<String> typed) {
        Legacy legacy = legacy(end, typed);
        Problems problems = Problems.NONE;
        for (Orphaned orphaned : end.orphaned()) {
            if (!legacy.successors().containsKey(orphaned.team().id())) {
                problems = problems.at(
                        OWNER + orphaned.team().id(),
                        orphaned.candidates().isEmpty()
                                ? "No other member of this team can log in, so nobody can own it."
                                : "Choose who owns this team from now on.");
            }
        }
        return problems;
    }

    /** What was chosen; whoever was not offered gets nothing. */
    public static Legacy legacy(AccountEnd end, UnaryOperator<String> typed) {
        Map<TeamId, DeveloperId> successors = new HashMap<>();
        Map<ClientId, DeveloperId> heirs = new HashMap<>();
        for (Orphaned orphaned : end.orphaned()) {
            chosen(orphaned.candidates(), typed.apply(OWNER + orphaned.team().id()))
                    .ifPresent(id -> successors.put(orphaned.team().id(), id));
        }
        for (Client application : end.applications()) {
            chosen(end.mates(), typed.apply(HEIR + application.id())).ifPresent(id -> heirs.put(application.id(), id));
        }
        return new Legacy(successors, heirs);
    }

    private static Optional<DeveloperId> chosen(List<Developer> people, String id) {
        return people.stream()
                .map(Developer::id)
                .filter(each -> each.value().equals(id))
                .findFirst();
    }

    /** Nobody is chosen before somebody chooses. */
    private static Field select(
            String name,
            String label,
            Option nobody,
            List<Developer> people,
            String before,
            UnaryOperator<String> typed) {
        List<Option> options = Stream.concat(
                        Stream.of(nobody),
                        people.stream()
                                .map(each -> Option.of(
                                        each.id().value(), before + each.name() + " (" + each.userId() + ")")))
                .toList();
        return Field.select(name, label, options).typed(typed.apply(name));
    }
}
