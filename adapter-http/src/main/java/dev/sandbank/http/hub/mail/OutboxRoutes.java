package dev.sandbank.http.hub.mail;

import dev.sandbank.application.MailUseCases;
import dev.sandbank.application.mail.MailView;
import dev.sandbank.application.support.Found;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.http.hub.admin.Lists;
import dev.sandbank.http.hub.admin.MailCells;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Search;
import dev.sandbank.http.page.frame.Block;
import dev.sandbank.http.page.frame.BlocksPage;
import dev.sandbank.http.page.frame.ListPlace;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Empty;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of the mails that this hub wrote, newest first. */
final class OutboxRoutes {

    private static final String TO = "to";
    private static final List<Column> COLUMNS = List.of(
            Column.of("Mail"), Column.of("To"), Column.of("Written"), Column.of("State"), Column.ofNumbers("Put off"));

    private final MailUseCases useCases;
    private final Clock wall;
    private final OutboxRoom room;

    OutboxRoutes(MailUseCases useCases, Clock wall, OutboxRoom room) {
        this.useCases = useCases;
        this.wall = wall;
        this.room = room;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page(room.listId(), room.path(), room.role(), this::show);
        new MailRoutes(useCases, wall, room).addTo(routes);
    }

    private void show(HubRequest request) {
        String typed = Lists.text(request, TO);
        Optional<Recipient> to = Recipient.named(typed);
        ListPlace place = Lists.place(request, room.path(), Map.of(TO, typed));
        Found<MailView> page = to.isEmpty() && !typed.isEmpty()
                ? new Found<>(List.of(), null, null)
                : place.read(seek -> useCases.listMails().list(to.orElse(null), seek, room.reader(request, useCases)));
        Block list = page.rows().isEmpty()
                ? new Block.Nothing(nothing(typed))
                : new Block.Listed(
                        new Table(
                                "Mails",
                                COLUMNS,
                                page.rows().stream().map(this::row).toList()),
                        null,
                        Lists.paging(place, page, "mail", "mails"));
        request.show(
                200,
                BlocksPage.of(
                        room.frame(request, "Outbox"),
                        lead(),
                        new Block.Searched(new Search(
                                room.path(),
                                List.of(Field.search(TO, "Address or phone").typed(typed)),
                                typed.isEmpty() ? null : room.path())),
                        list));
    }

    private String lead() {
        return room == OutboxRoom.OPEN
                ? "The mails that this hub wrote. It runs on your own machine and sends none, so they are read here."
                : "The mails that this hub wrote, and what became of them. Each view is noted in the audit log.";
    }

    private Empty nothing(String typed) {
        return typed.isEmpty()
                ? new Empty("No mail yet", "Invitations, links and answers will stand here.", null)
                : new Empty(
                        "No mail to this address",
                        "Nothing was written to " + typed + ", or it is erased by now.",
                        new PageLink("Show all mails", room.path()));
    }

    private List<Cell> row(MailView view) {
        Mail mail = view.entry().mail();
        var delivery = view.entry().delivery();
        String address = room.path() + "/" + mail.id();
        return List.of(
                delivery.reason().isEmpty()
                        ? Cell.link(mail.subject(), address)
                        : Cell.link(mail.subject(), address, delivery.reason()),
                Cell.text(mail.to().value()),
                Cell.moment(new UtcMoment(mail.madeAt(), wall.instant())),
                MailCells.state(delivery.state()),
                Cell.number(delivery.tries()));
    }
}
