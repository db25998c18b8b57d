package dev.sandbank.cli.team;

import dev.sandbank.application.hub.team.TeamSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List teams, the oldest first.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank team list --search payments", "  sandbank team list --json"})
final class TeamListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only those whose name or id contains this, in any case.")
    private String search = "";

    TeamListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<TeamSummaryJson> teams = session.atDesk(common, this::teams);
        return common.write(teams, text -> write(teams, text));
    }

    private List<TeamSummaryJson> teams(Desk desk) {
        List<TeamSummaryJson> teams = new ArrayList<>();
        Found<TeamSummary> page = page(desk, Seek.first(Seek.MAX_ROWS), teams);
        while (page.next() != null) {
            page = page(desk, Seek.after(page.next(), Seek.MAX_ROWS), teams);
        }
        return teams;
    }

    private Found<TeamSummary> page(Desk desk, Seek seek, List<TeamSummaryJson> into) {
        Found<TeamSummary> page = desk.useCases().teams().searchTeams().search(search, seek);
        page.rows().forEach(row -> into.add(TeamSummaryJson.of(row)));
        return page;
    }

    private static void write(List<TeamSummaryJson> teams, TextOutput text) {
        text.list(
                "There is no team that fits.",
                List.of("TEAM", "NAME", "MEMBERS", "OWNERS", "APPLICATIONS", "CREATED"),
                Set.of("MEMBERS", "OWNERS", "APPLICATIONS"),
                teams.stream()
                        .map(team -> List.of(
                                team.team(),
                                team.name(),
                                Integer.toString(team.members()),
                                Integer.toString(team.owners()),
                                Integer.toString(team.applications()),
                                team.createdAt()))
                        .toList());
    }
}
