package dev.sandbank.http.hub.mail;

import dev.sandbank.application.MailUseCases;
import dev.sandbank.application.mail.MailView;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.hub.admin.MailCells;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.BlocksPage.Chapter;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One mail of the outbox, and its HTML part on a page of its own. */
final class MailRoutes {

    private static final String MAIL = "mail";

    private final MailUseCases useCases;
    private final Clock wall;
    private final OutboxRoom room;

    MailRoutes(MailUseCases useCases, Clock wall, OutboxRoom room) {
        this.useCases = useCases;
        this.wall = wall;
        this.room = room;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        String path = room.path() + "/{" + MAIL + "}";
        routes.page(room.mailId(), path, room.role(), this::show);
        routes.page(
                room.mailId() + "Html",
                path + "/html",
                room.role(),
                request -> request.showForeign(view(request).content().html()));
    }

    private void show(HubRequest request) {
        MailView view = view(request);
        Mail mail = view.entry().mail();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("", opening(view)));
        chapters.add(Chapter.of("Text", new Block.Written(view.content().text())));
        List<String> links = view.content().links();
        if (!links.isEmpty()) {
            chapters.add(Chapter.of(
                    "Links",
                    new Block.Ways(
                            links.stream().map(link -> new PageLink(link, link)).toList())));
        }
        chapters.add(Chapter.of(
                "HTML",
                new Block.Words("Most programs show the mail in this form. Here it runs no script and loads nothing."),
                new Block.Ways(List.of(new PageLink("Show the HTML part", room.path() + "/" + mail.id() + "/html")))));
        Cell.State badge = (Cell.State) MailCells.state(view.entry().delivery().state());
        request.show(200, new BlocksPage(room.below(request, mail.subject()), "", badge.badge(), chapters));
    }

    private Block[] opening(MailView view) {
        List<Block> blocks = new ArrayList<>();
        Delivery delivery = view.entry().delivery();
        if (delivery.maybeDoubled()) {
            blocks.add(
                    new Block.Told(
                            Notice.warning(
                                    "The connection to the mail server ended before its answer, so the reader may have got it twice.")));
        }
        blocks.add(new Block.Facts(facts(view)));
        return blocks.toArray(Block[]::new);
    }

    private List<Pair> facts(MailView view) {
        Mail mail = view.entry().mail();
        Delivery delivery = view.entry().delivery();
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of("To", Cell.code(mail.to().value())));
        facts.add(Pair.of("Written", at(mail.madeAt())));
        facts.add(Pair.of(delivery.state().isEnd() ? "Ended" : "Due", at(delivery.at())));
        facts.add(Pair.of("Put off", delivery.tries() == 0 ? Cell.none("never") : Cell.number(delivery.tries())));
        if (!delivery.reason().isEmpty()) {
            facts.add(Pair.of("Reason", delivery.reason()));
        }
        facts.add(Pair.of("Mail id", Cell.code(mail.id().value())));
        return facts;
    }

    private Cell at(Instant instant) {
        return Cell.moment(new UtcMoment(instant, wall.instant()));
    }

    private MailView view(HubRequest request) {
        String text = request.pathPart(MAIL);
        if (!MailId.couldBe(text)) {
            throw new Refused(RequestRefusal.MAIL_UNKNOWN);
        }
        return useCases.readMail()
                .read(new MailId(text), room.reader(request, useCases))
                .orElseThrow(() -> new Refused(RequestRefusal.MAIL_UNKNOWN));
    }
}
