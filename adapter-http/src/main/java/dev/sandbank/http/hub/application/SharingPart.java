package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import java.util.List;

/**
 * The teams that an application is shared with, on its page.
 *
 * @param mine the teams of the reader
 */
public record SharingPart(ApplicationView view, List<MyTeam> mine, String csrf, Problems problems) {

    static final String SHARE = "/share";
    static final String STOP = "/unshare";
    static final String TEAM = "team";

    public SharingPart {
        mine = List.copyOf(mine);
    }

    /** The teams it is shared with. */
    public Table table() {
        return new Table(
                "Teams",
                List.of(Column.of("Team"), Column.unseen("Action")),
                view.teams().stream().map(this::row).toList());
    }

    private List<Cell> row(Team team) {
        boolean member = mine.stream().anyMatch(each -> each.team().id().equals(team.id()));
        return List.of(
                member ? Cell.link(team.name(), "/teams/" + team.id()) : Cell.text(team.name()),
                view.own()
                        ? Cell.acts(Act.to(path(STOP), csrf, "Stop sharing", "with " + team.name())
                                .danger()
                                .with(TEAM, team.id().value()))
                        : Cell.none(""));
    }

    /** Whether there is a team left to share it with. */
    public boolean canShare() {
        return view.own() && !others().isEmpty();
    }

    /** Shares it with one more. */
    public Form form() {
        return Form.to(path(SHARE), csrf, "Share")
                .named("share")
                .with(Field.select(TEAM, "Share with", others())
                        .hint("Every member may use it with secrets of their own. Nobody sees the secrets of others."))
                .with(problems);
    }

    private List<Option> others() {
        return mine.stream()
                .map(MyTeam::team)
                .filter(team ->
                        view.teams().stream().noneMatch(shared -> shared.id().equals(team.id())))
                .map(team -> Option.of(team.id().value(), team.name()))
                .toList();
    }

    private String path(String below) {
        return ApplicationDesk.pathOf(view.client().id()) + below;
    }
}
