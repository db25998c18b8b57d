package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import java.util.List;
import java.util.stream.Stream;

/** Lists the applications that a developer owns or that are shared with a team of theirs. */
public final class ListApplications {

    private final ApplicationTools tools;

    public ListApplications(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * A page of them, the newest first.
     *
     * @param text what name or id contains; empty for all
     */
    public Found<ApplicationSummary> list(DeveloperId acting, String text, Seek seek) {
        Found<OwnedApplication> page = tools.applications().usableBy(acting, text, seek);
        List<ApplicationSummary> rows =
                page.rows().stream().flatMap(row -> summary(acting, row)).toList();
        return new Found<>(rows, page.previous(), page.next());
    }

    private Stream<ApplicationSummary> summary(DeveloperId acting, OwnedApplication row) {
        String owner = tools.developers().find(row.owner()).map(Developer::name).orElse("");
        return tools.clients().find(row.id()).stream()
                .map(client -> new ApplicationSummary(client, owner, row.owner().equals(acting)));
    }
}
