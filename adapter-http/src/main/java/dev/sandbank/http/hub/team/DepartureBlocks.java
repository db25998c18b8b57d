package dev.sandbank.http.hub.team;

import dev.sandbank.application.TeamUseCases;
import dev.sandbank.application.hub.team.membership.DepartureView;
import dev.sandbank.application.hub.team.membership.DepartureView.EndingSecret;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What ends when a member goes, above the button that does it. */
final class DepartureBlocks {

    private static final List<Column> COLUMNS =
            List.of(Column.of("Application"), Column.of("Ends in"), Column.of("Made"), Column.of("Last used"));

    private DepartureBlocks() {}

    /** A chapter that tells what it means that somebody leaves a team or is removed, with the form. */
    static Chapter chapter(String heading, String meaning, TeamUseCases teams, Departing who, Form form, Instant now) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(meaning));
        blocks.addAll(ending(teams, who, now));
        blocks.add(new Block.Filled(form));
        return new Chapter(heading, blocks);
    }

    /** Nothing for the last owner, who cannot go; the form itself tells so. */
    private static List<Block> ending(TeamUseCases teams, Departing who, Instant now) {
        DepartureView view;
        try {
            view = teams.weighDeparture().weigh(who.acting(), who.team(), who.going());
        } catch (Refused cannotGo) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (!view.secrets().isEmpty()) {
            blocks.add(Block.Listed.of(new Table(
                    "Secrets that end",
                    COLUMNS,
                    view.secrets().stream().map(secret -> row(secret, now)).toList())));
        }
        int returning = view.returning().size();
        if (returning > 0) {
            blocks.add(new Block.Words(
                    Counted.of(returning, "application", "applications") + " will not be shared any more."));
        }
        return blocks;
    }

    private static List<Cell> row(EndingSecret secret, Instant now) {
        Instant used = secret.lastUsedAt();
        return List.of(
                Cell.text(secret.name()),
                Cell.code("..." + secret.secret().lastFour()),
                Cell.moment(new UtcMoment(secret.secret().createdAt(), now)),
                used == null ? Cell.none("never") : Cell.moment(new UtcMoment(used, now)));
    }

    /** Somebody who goes from a team, and who does it. */
    record Departing(TeamId team, DeveloperId acting, DeveloperId going) {}
}
