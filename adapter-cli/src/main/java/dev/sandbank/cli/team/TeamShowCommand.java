package dev.sandbank.cli.team;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show one team: its members, pending invitations and shared applications.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank team show 4Fq0vX2bTz9LmKpA --json")
final class TeamShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "TEAM",
            converter = TeamIdConverter.class,
            description = "The team's id, as `sandbank team list` shows it.")
    private @Nullable TeamId id;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    TeamShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TeamId wanted = id;
        if (wanted == null) {
            throw new IllegalStateException("the command line demands a team");
        }
        TeamJson team = TeamJson.of(session.atDesk(
                common, desk -> desk.useCases().teams().findTeam().find(wanted)));
        return common.write(team, text -> write(team, text));
    }

    private static void write(TeamJson team, TextOutput text) {
        text.fields(fields(team));
        text.blank();
        text.table(
                List.of("USER ID", "NAME", "E-MAIL", "ROLE", "STATE", "SINCE"),
                team.members().stream()
                        .map(member -> List.of(
                                member.userId(),
                                member.name(),
                                member.email(),
                                member.role(),
                                member.suspended() ? "suspended" : "active",
                                member.since()))
                        .toList());
        if (!team.invitations().isEmpty()) {
            text.blank();
            text.table(
                    List.of("INVITED", "AS", "UNTIL"),
                    team.invitations().stream()
                            .map(invitation -> List.of(invitation.email(), invitation.role(), invitation.endsAt()))
                            .toList());
        }
    }

    private static Map<String, String> fields(TeamJson team) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("team", team.team());
        fields.put("name", team.name());
        fields.put("space", team.space());
        fields.put("createdAt", team.createdAt());
        fields.put(
                "applications",
                String.join(
                        "\n",
                        team.applications().stream()
                                .map(TeamJson.Application::clientId)
                                .toList()));
        return fields;
    }
}
