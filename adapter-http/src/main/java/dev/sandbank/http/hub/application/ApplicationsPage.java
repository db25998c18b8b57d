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
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Paging;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JteapplicationsPageGenerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a developer.
 *
 * @param text what is searched for; empty shows all
 */
public record ApplicationsPage(HubFrame frame, Found<ApplicationSummary> found, String text, Instant now)
        implements HubPage {

    public Search search() {
        return new Search(
                ApplicationsRoutes.PATH,
                List.of(Field.search(ApplicationsRoutes.TEXT, "Name or client ID")
                        .optional()
                        .typed(text)),
                text.isEmpty() ? null : ApplicationsRoutes.PATH);
    }

    /** What stands where there is no application. */
    public Empty empty() {
        return text.isEmpty()
                ? new Empty(
                        "No application yet",
                        "An application gets a client ID and a secret, with which your program calls the bank.",
                        new PageLink("Create an application", ApplicationsRoutes.NEW_PATH))
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
                        client.name(),
                        ApplicationDesk.pathOf(client.id()),
                        client.id().value()),
                Cell.text(row.own() ? "You" : row.owner()),
                client.suspended() ? Cell.badge(Tone.DANGER, "Suspended") : Cell.badge(Tone.SUCCESS, "Active"),
                Cell.moment(new UtcMoment(client.createdAt(), now)));
    }

    /** The way to the other pages; null if there is one page only. */
    public @Nullable Paging paging() {
        Long next = found.next();
        String first = text.isEmpty() ? "" : "&" + ApplicationsRoutes.TEXT + "=" + ApplicationDesk.encoded(text);
        return next == null && found.previous() == null
                ? null
                : new Paging(
                        Counted.of(found.rows().size(), "application", "applications"),
                        found.previous() == null ? null : ApplicationsRoutes.PATH + "?" + first,
                        next == null ? null : ApplicationsRoutes.PATH + "?after=" + next + first);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteapplicationsPageGenerated.render(output, null, this));
    }
}
