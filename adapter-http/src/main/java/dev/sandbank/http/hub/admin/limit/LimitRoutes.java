package dev.sandbank.http.hub.admin.limit;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.hub.admin.CameFrom;
import dev.sandbank.http.hub.admin.application.EveryApplication;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;

/** {@code /admin/limits/ID}: raises or lowers the limit of one application, and lets it begin its minute anew. */
final class LimitRoutes {

    private static final String PATH = EveryApplication.pattern(AdminRoom.LIMITS);
    private static final String CALLS = "calls";
    private static final int MOST_DIGITS = 6;
    private static final int WRONG = 422;

    private final LimitDesk desk;

    LimitRoutes(LimitDesk desk) {
        this.desk = desk;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("limit", PATH, Role.ADMINISTRATOR, request -> {
            Client client = EveryApplication.of(request, desk.of(request)).client();
            show(
                    request,
                    client,
                    new Typed(
                            Integer.toString(client.rateLimit().perMinute()),
                            CameFrom.of(request, AdminRoom.LIMITS),
                            Problems.NONE));
        });
        routes.form("changeLimit", PATH, Role.ADMINISTRATOR, this::change, (request, stale) -> {
            Client client = EveryApplication.of(request, desk.of(request)).client();
            CameFrom from = CameFrom.of(stale.text(CameFrom.LIST), AdminRoom.LIMITS);
            show(request, client, new Typed(stale.text(CALLS), from, Problems.NONE));
        });
        routes.form("emptyWindow", PATH + "/empty", Role.ADMINISTRATOR, this::empty, (request, stale) -> {
            Client client = EveryApplication.of(request, desk.of(request)).client();
            CameFrom from = CameFrom.of(stale.text(CameFrom.LIST), AdminRoom.LIMITS);
            show(request, client, new Typed(Integer.toString(client.rateLimit().perMinute()), from, Problems.NONE));
        });
    }

    /** What is in the form. */
    private record Typed(String calls, CameFrom from, Problems problems) {}

    private void change(HubRequest request, PageForm form) {
        Client client = EveryApplication.of(request, desk.of(request)).client();
        CameFrom from = CameFrom.of(form.text(CameFrom.LIST), AdminRoom.LIMITS);
        String calls = form.text(CALLS).strip();
        int limit = limit(calls);
        if (limit < 0) {
            Problems problems = Problems.NONE.at(
                    CALLS,
                    "Type a whole number from 0 to " + Counted.grouped(RateLimit.MAX_PER_MINUTE)
                            + "; 0 stands for no limit.");
            show(request, client, new Typed(calls, from, problems));
            return;
        }
        desk.of(request).updateClient().update(client.id(), ClientChanges.limit(limit));
        request.redirect(from.after(pathOf(client.id()), "changed"));
    }

    private static int limit(String calls) {
        int limit = calls.length() <= MOST_DIGITS && calls.matches("[0-9]+") ? Digits.whole(calls) : -1;
        return limit > RateLimit.MAX_PER_MINUTE ? -1 : limit;
    }

    private void empty(HubRequest request, PageForm form) {
        ClientId id = EveryApplication.of(request, desk.of(request)).client().id();
        desk.windowsOf(request).empty().empty(id);
        CameFrom from = CameFrom.of(form.text(CameFrom.LIST), AdminRoom.LIMITS);
        request.redirect(from.after(pathOf(id), "emptied"));
    }

    private void show(HubRequest request, Client client, Typed typed) {
        CameFrom from = typed.from();
        Field list = Field.hidden(CameFrom.LIST, from.query());
        HubFrame frame = LimitDesk.DONE.told(
                AdminFrame.of(request, "Limit of " + client.name(), AdminRoom.LIMITS)
                        .below(from.link()),
                request.query(DoneNotices.DONE));
        Form change = Form.to(pathOf(client.id()), request.csrf(), "Change the limit")
                .with(
                        list,
                        Field.code(CALLS, "Calls a minute")
                                .hint("0 stands for no limit.")
                                .typed(typed.calls())
                                .upTo(MOST_DIGITS))
                .with(typed.problems());
        Form empty = Form.to(pathOf(client.id()) + "/empty", request.csrf(), "Begin the minute anew")
                .named("empty")
                .with(list);
        List<Pair> facts = List.of(
                Pair.of(
                        "Application",
                        Cell.link(client.name(), EveryApplication.pathOf(AdminRoom.APPLICATIONS, client.id()))),
                Pair.of("Client id", Cell.code(client.id().value())),
                Pair.of("Calls a minute", EveryApplication.limit(client)),
                Pair.of("Left now", desk.left(request, client)));
        request.show(
                typed.problems().isEmpty() ? 200 : WRONG,
                new BlocksPage(
                        frame,
                        "",
                        null,
                        List.of(
                                Chapter.of("", new Block.Facts(facts)),
                                Chapter.of("Raise or lower it", new Block.Filled(change)),
                                Chapter.of(
                                        "Reset",
                                        new Block.Words("The calls that it has made in this minute are forgotten."),
                                        new Block.Filled(empty)))));
    }

    private static String pathOf(ClientId id) {
        return EveryApplication.pathOf(AdminRoom.LIMITS, id);
    }
}
