package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option that names who owns the teams of somebody who goes. */
final class LegacyOptions {

    @Option(
            names = "--successor",
            paramLabel = "TEAM=WHO",
            description = "Who becomes an owner of a team that would have none; can be repeated.")
    private Map<String, String> successors = new LinkedHashMap<>();

    /** Who owns which team from now on. */
    Map<TeamId, DeveloperId> successors(AdminUseCases useCases) {
        Map<TeamId, DeveloperId> found = new LinkedHashMap<>();
        successors.forEach((team, who) -> {
            if (!TeamId.couldBe(team)) {
                throw Failure.usage("'" + team + "' is no id of a team; `sandbank team list` shows them");
            }
            found.put(new TeamId(team), useCases.developers().find().find(who).id());
        });
        return found;
    }
}
