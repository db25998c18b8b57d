package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.own.ApplicationSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.icon.Icon;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteapplicationsPageGenerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a developer.
 *
 * @param team the name of the team whose applications alone are shown, or null
 * @param place the page of the list
 * @param text what is searched for; empty shows all
 */
public record ApplicationsPage(
        HubFrame frame,
        @Nullable String team,
        Found<ApplicationSummary> found,
        String text,
        ListPlace place,
        Instant now)
        implements HubPage {

    /** Whose applications are listed. */
    public String lead() {
        return team == null ? "" : "Those that are shared with the team " + team + ".";
    }

    /** Whether there is anything to search in. */
    public boolean isListed() {
        return !found.rows().isEmpty() || !text.isEmpty();
    }

    public Search search() {
        return new Search(
                ApplicationsRoutes.PATH,
                List.of(Field.search(ListPlace.SEARCH, "Name or client ID")
                        .optional()
                        .typed(text)),
                text.isEmpty() ? null : ApplicationsRoutes.PATH);
    }

    /** What stands where there is no application. */
    public Empty empty() {
        return text.isEmpty()
                ? new Empty(
                        team == null ? "No application yet" : "No application is shared with " + team + " yet",
                        "An application gets a client ID and a secret, with which your program calls the bank.",
                        new PageLink("Create an application", CreateRoutes.PATH))
                : new Empty(
                        "No application has this in its name or ID",
                        "The search looks at every part of both, in any case.",
                        new PageLink("Show all", ApplicationsRoutes.PATH));
    }

    public Table table() {
        return new Table(
                "My applications",
                List.of(Column.of("Application"), Column.of("Owner"), Column.of("State"), Column.of("Created")),
                found.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(ApplicationSummary row) {
        Client client = row.client();
        return List.of(
                Cell.link(
                        Icon.of(client),
                        client.name(),
                        ApplicationDesk.pathOf(client.id()),
                        client.id().value()),
                Cell.text(row.own() ? "You" : row.owner()),
                ApplicationBadge.cell(client),
                Cell.moment(new UtcMoment(client.createdAt(), now)));
    }

    /** The way to the other pages; null if there is one page only. */
    public @Nullable Paging paging() {
        return place.paging(found, Counted.of(found.rows().size(), "application", "applications"));
    }

    @Override
    public String html() {
        return Pages.written(output -> JteapplicationsPageGenerated.render(output, null, this));
    }
}
