package dev.sandbank.http.hub.usage;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.hub.usage.StoreUsage;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.usage.UsageSearch.UnclearSpan;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /usage} and {@code /usage/calls.csv}: how often and how well the reader's applications called. */
public final class UsagePages {

    static final String PATH = Section.USAGE.path();

    private static final String FILE = PATH + "/calls.csv";

    private final CallUseCases useCases;
    private final ApplicationUseCases.From applications;
    private final Clock wall;

    public UsagePages(CallUseCases useCases, ApplicationUseCases.From applications, Clock wall) {
        this.useCases = useCases;
        this.applications = applications;
        this.wall = wall;
    }

    /** Adds them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        routes.page("usage", PATH, Role.DEVELOPER, request -> answer(request, this::show));
        routes.page("usageCsv", FILE, Role.DEVELOPER, request -> answer(request, UsagePages::send));
    }

    /** Shows or sends what was found. */
    private interface Answering {
        void answer(HubRequest request, Found found);
    }

    private record Found(
            UsageSearch search, UsageSpan span, UsageSums sums, List<ClientId> told, Map<ClientId, Client> all) {}

    private void answer(HubRequest request, Answering answering) {
        UsageSearch search = UsageSearch.of(request);
        Map<ClientId, Client> all = clients(request);
        try {
            UsageSpan span = search.span(wall.instant());
            UsageSums sums = new UsageSums(span.pieces(), search.withTried());
            List<ClientId> told = useCases.usage()
                    .show(
                            request.developer().id(),
                            search.application(),
                            search.team(),
                            span.from(),
                            span.to(),
                            sums::add);
            answering.answer(request, new Found(search, span, sums, told, all));
        } catch (UnclearSpan unclear) {
            show(
                    request,
                    400,
                    List.of(Chapter.of(
                            "",
                            new Block.Searched(bar(request, search, all)),
                            new Block.Told(Notice.warning(unclear.why())))));
        }
    }

    private static void send(HubRequest request, Found found) {
        request.send(UsageFile.of(found.span(), found.sums()));
    }

    private void show(HubRequest request, Found found) {
        List<Chapter> chapters = new ArrayList<>();
        Block search = new Block.Searched(bar(request, found.search(), found.all()));
        if (found.sums().isEmpty()) {
            chapters.add(Chapter.of(
                    "",
                    search,
                    new Block.Nothing(new Empty(
                            "No calls",
                            "None of these applications called in this time, up to a minute ago.",
                            new PageLink("My applications", Section.APPLICATIONS.path())))));
        } else {
            chapters.add(Chapter.of("", search));
            if (!found.span().isExact()) {
                chapters.add(Chapter.of(
                        "",
                        new Block.Told(Notice.warning("Calls are counted by half hours, and in this zone the clock is a"
                                + " quarter of an hour off from them: each piece here begins a quarter of an hour"
                                + " earlier than it says."))));
            }
            Instant now = wall.instant();
            List<Client> told = found.told().stream()
                    .map(found.all()::get)
                    .filter(Objects::nonNull)
                    .toList();
            chapters.addAll(new UsageChapters(found.span(), found.sums(), Allowance.of(told, now)).all());
            chapters.add(Chapter.of(
                    "",
                    new Block.Ways(List.of(new PageLink(
                            "Download these numbers as CSV", found.search().at(FILE))))));
        }
        show(request, 200, chapters);
    }

    private static void show(HubRequest request, int status, List<Chapter> chapters) {
        request.show(
                status,
                new BlocksPage(
                        request.frame("Usage", Section.USAGE),
                        "How often and how well your applications called, and those your teams share. A call is counted"
                                + " within a minute, also if its entry in the call log is gone; counts are kept for "
                                + StoreUsage.KEEP.toDays() + " days.",
                        null,
                        chapters));
    }

    private Map<ClientId, Client> clients(HubRequest request) {
        Map<ClientId, Client> clients = new LinkedHashMap<>();
        applications
                .from(request.source())
                .list()
                .list(request.developer().id(), "", Seek.first(Seek.MAX_ROWS))
                .rows()
                .forEach(row -> clients.put(row.client().id(), row.client()));
        return clients;
    }

    private static Search bar(HubRequest request, UsageSearch search, Map<ClientId, Client> all) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", "All applications")));
        all.forEach((id, client) -> options.add(Option.of(id.value(), client.name())));
        List<Option> teams = new ArrayList<>(List.of(Option.of("", "Any team, or none")));
        request.chosenTeam()
                .teams()
                .forEach(mine -> teams.add(
                        Option.of(mine.team().id().value(), mine.team().name())));
        return search.bar(options, teams);
    }
}
