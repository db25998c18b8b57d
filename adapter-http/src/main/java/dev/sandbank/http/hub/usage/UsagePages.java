package dev.sandbank.http.hub.usage;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.hub.usage.StoreUsage;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.hub.usage.Span.Piece;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code /usage}: how often and how well the reader's applications called. */
public final class UsagePages {

    private static final String PATH = Section.USAGE.path();
    private static final String APPLICATION = "app";
    private static final String SPAN = "span";
    private static final String TRIED = "tried";
    private static final String WITH = "with";

    private final CallUseCases useCases;
    private final ApplicationUseCases.From applications;
    private final Clock wall;

    public UsagePages(CallUseCases useCases, ApplicationUseCases.From applications, Clock wall) {
        this.useCases = useCases;
        this.applications = applications;
        this.wall = wall;
    }

    /** Adds it. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("usage", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        Span span = Span.of(Lists.text(request, SPAN));
        String application = Lists.text(request, APPLICATION);
        boolean withTried = WITH.equals(Lists.text(request, TRIED));
        List<Piece> pieces = span.upTo(wall.instant());
        UsageSums sums = new UsageSums(pieces, withTried);
        useCases.usage()
                .show(
                        request.developer().id(),
                        application.isEmpty() ? null : new ClientId(application),
                        pieces.get(0).from(),
                        pieces.get(pieces.size() - 1).to(),
                        sums::add);
        List<Chapter> chapters = new ArrayList<>();
        Block search = new Block.Searched(search(request, span, application, withTried));
        if (sums.isEmpty()) {
            chapters.add(Chapter.of(
                    "",
                    search,
                    new Block.Nothing(new Empty(
                            "No calls",
                            "None of these applications called in this time, up to a minute ago.",
                            new PageLink("My applications", Section.APPLICATIONS.path())))));
        } else {
            chapters.add(Chapter.of("", search));
            chapters.addAll(new UsageChapters(span, sums).all());
        }
        request.show(
                200,
                new BlocksPage(
                        request.frame("Usage", Section.USAGE),
                        "How often and how well your applications called, and those your teams share. Times are in UTC. A"
                                + " call is counted within a minute, also if its entry in the call log is gone; counts"
                                + " are kept for " + StoreUsage.KEEP.toDays() + " days.",
                        null,
                        chapters));
    }

    private Search search(HubRequest request, Span span, String application, boolean withTried) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", "All applications")));
        applications
                .from(request.source())
                .list()
                .list(request.developer().id(), "", Seek.first(Seek.MAX_ROWS))
                .rows()
                .forEach(row -> options.add(
                        Option.of(row.client().id().value(), row.client().name())));
        return new Search(
                PATH,
                List.of(
                        Field.select(APPLICATION, "Application", options).typed(application),
                        Field.select(
                                        SPAN,
                                        "Time",
                                        Arrays.stream(Span.values())
                                                .map(each -> Option.of(each.word(), each.label()))
                                                .toList())
                                .typed(span.word()),
                        Field.select(
                                        TRIED,
                                        "Times",
                                        List.of(
                                                Option.of("", "Of programs"),
                                                Option.of(WITH, "Of programs and tried calls")))
                                .typed(withTried ? WITH : "")),
                application.isEmpty() && span == Span.DAY && !withTried ? null : PATH);
    }
}
