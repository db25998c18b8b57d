package dev.sandbank.http.hub.call;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.HubUseCases.CallUseCases;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.ShowCall;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /calls/{call}}: one call, and at which step it was refused. */
final class CallRoutes {

    private static final String CALL = "call";
    private static final String PATH = Section.CALLS.path() + "/{" + CALL + "}";
    private static final PageLink ALL = new PageLink(Section.CALLS.label(), Section.CALLS.path());
    private static final int GONE = 410;

    private final CallUseCases useCases;
    private final ApplicationUseCases.From applications;
    private final CallBounds bounds;
    private final Clock wall;

    CallRoutes(CallUseCases useCases, ApplicationUseCases.From applications, CallBounds bounds, Clock wall) {
        this.useCases = useCases;
        this.applications = applications;
        this.bounds = bounds;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("call", PATH, Role.DEVELOPER, this::show);
    }

    private void show(HubRequest request) {
        ShowCall.Result result = useCases.show().show(request.developer().id(), request.pathPart(CALL));
        if (result instanceof ShowCall.Kept kept) {
            request.show(200, page(request, kept.entry()));
        } else if (result instanceof ShowCall.Gone) {
            request.show(
                    GONE,
                    new MessagePage(
                            request.frame("This call is kept no more", Section.CALLS)
                                    .below(ALL),
                            List.of(
                                    CallWords.kept(bounds),
                                    "While calls come faster than they can be stored, some are not kept at all. Of a"
                                            + " call that named an application that does not exist, or that was deleted"
                                            + " since, nothing is kept."),
                            List.of(new PageLink("Show the calls that are kept", Section.CALLS.path()))));
        } else {
            throw new Refused(BankRefusal.RESOURCE_UNKNOWN);
        }
    }

    private BlocksPage page(HubRequest request, CallEntry entry) {
        CallEntry.Made made = entry.made();
        List<Chapter> chapters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String hint = entry.answer().hint();
        if (hint != null && !hint.isEmpty()) {
            blocks.add(new Block.Told(Notice.warning(hint)));
        }
        blocks.add(new Block.Facts(facts(request, entry)));
        chapters.add(new Chapter("", blocks));
        if (!entry.path().isEmpty()) {
            chapters.add(Chapter.of(
                    "Decision path",
                    new Block.Words("What the server checked, in this order. Values that the caller sent are not kept:"
                            + " of those there is the length and the beginning of their SHA-256 hash, by which you can"
                            + " recognize them."),
                    new Block.Walked(entry.path())));
        }
        return new BlocksPage(
                request.frame("Call of " + made.operation(), Section.CALLS).below(ALL), "", null, chapters);
    }

    private List<Pair> facts(HubRequest request, CallEntry entry) {
        CallEntry.Made made = entry.made();
        CallEntry.Answer answer = entry.answer();
        Map<String, String> names = CallWords.names(request, applications);
        String client = entry.client().value();
        String reason = answer.reason();
        String market = made.market();
        List<Pair> facts = new ArrayList<>(List.of(
                Pair.of("Status", CallWords.status(entry)),
                Pair.of("Request", made.method() + " " + made.route()),
                Pair.of("Operation", Cell.code(made.operation())),
                Pair.of(
                        "Application",
                        Cell.link(
                                names.getOrDefault(client, client),
                                Section.APPLICATIONS.pathOf(client),
                                entry.proved() ? "authenticated" : "named only, not authenticated"))));
        if (reason != null) {
            facts.add(1, Pair.of("Reason", Cell.code(reason)));
        }
        if (market != null) {
            facts.add(Pair.of("Market", Cell.code(market)));
        }
        if (made.tried()) {
            facts.add(Pair.of("Made from", "a page on which calls are tried, inside this server"));
        }
        facts.add(Pair.of("When", Cell.moment(new UtcMoment(entry.at(), wall.instant()))));
        facts.add(Pair.of("Time taken", CallWords.took(entry)));
        facts.add(Pair.of("Request id (citiuuid)", Cell.code(entry.requestId())));
        return facts;
    }
}
