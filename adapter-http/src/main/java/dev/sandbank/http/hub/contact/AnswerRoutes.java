package dev.sandbank.http.hub.contact;

import dev.sandbank.application.hub.developer.NameActor;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.http.hub.admin.AdminFrame;
import dev.sandbank.http.hub.admin.AdminRoom;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.Pair;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /admin/contact/{thread}}: a contact thread as administrators see it. */
final class AnswerRoutes {

    private static final String PATH = InboxRoutes.PATH + "/{" + ContactDesk.THREAD + "}";

    /** The field that says how many messages the administrator saw. */
    private static final String SEEN = "seen";

    private static final int MAX_DIGITS = 4;

    private final ContactDesk contacts;

    AnswerRoutes(ContactDesk contacts) {
        this.contacts = contacts;
    }

    static String pathOf(ContactId id) {
        return InboxRoutes.PATH + "/" + id;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("contactOfDeveloper", PATH, Role.ADMINISTRATOR, request -> show(request, 200, reply("", "")));
        routes.form(
                "answerContact",
                PATH + "/answer",
                Role.ADMINISTRATOR,
                this::answer,
                (request, stale) ->
                        show(request, 200, reply(stale.text(Submission.FIELD), stale.text(ContactDesk.TEXT))));
        routes.form(
                "closeContactOfDeveloper",
                PATH + "/close",
                Role.ADMINISTRATOR,
                this::close,
                (request, stale) -> show(request, 200, reply("", "")));
    }

    private ReplyForm reply(String mark, String text) {
        return new ReplyForm(Submission.kept(mark, contacts.secrets()), text, Problems.NONE);
    }

    private void answer(HubRequest request, PageForm form) {
        ContactId id = ContactDesk.idOf(request);
        ReplyForm typed = reply(form.text(Submission.FIELD), form.text(ContactDesk.TEXT));
        new Sending(contacts, typed, (status, wrong) -> show(request, status, wrong)).send(() -> {
            contacts.of(request).contact().answer().answer(id, typed.text(), typed.mark(), seen(form));
            request.redirect(DoneNotices.after(pathOf(id), "answered"));
        });
    }

    private void close(HubRequest request, PageForm form) {
        ContactId id = ContactDesk.idOf(request);
        Decision closed = contacts.of(request).contact().show().show(id, null).closed();
        if (closed != null
                && closed.by().equals(Actor.developer(request.developer().id().value()))) {
            request.redirect(DoneNotices.after(pathOf(id), "closed"));
            return;
        }
        new Sending(contacts, reply("", ""), (status, wrong) -> show(request, status, wrong)).send(() -> {
            contacts.of(request).contact().close().close(id, null, seen(form));
            request.redirect(DoneNotices.after(pathOf(id), "closed"));
        });
    }

    /** How many messages the administrator saw; null if the form does not say. */
    private static @Nullable Integer seen(PageForm form) {
        String text = form.text(SEEN);
        return text.length() <= MAX_DIGITS && text.matches("[0-9]+") ? Integer.valueOf(Digits.whole(text)) : null;
    }

    private void show(HubRequest request, int status, ReplyForm form) {
        ContactThread thread = contacts.of(request).contact().show().show(ContactDesk.idOf(request), null);
        String path = pathOf(thread.id());
        String seen = String.valueOf(thread.messages().size());
        HubFrame frame =
                AdminFrame.of(request, thread.subject(), AdminRoom.CONTACT).below(InboxRoutes.INBOX);
        request.show(
                status,
                new ContactPage(
                        ContactDesk.told(request, frame),
                        thread,
                        ContactDesk.badge(thread.state(), false),
                        facts(request, thread),
                        messages(request, thread),
                        form.to(path + "/answer", request.csrf(), "Answer", "Send the answer")
                                .with(Field.hidden(SEEN, seen)),
                        thread.state() == ContactState.CLOSED
                                ? null
                                : Act.to(path + "/close", request.csrf(), "Close the thread", "")
                                        .with(SEEN, seen)));
    }

    private List<Pair> facts(HubRequest request, ContactThread thread) {
        NameActor names = contacts.of(request).nameActor();
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of(
                "Developer", names.name(Actor.developer(thread.developer().value()))));
        Decision closed = thread.closed();
        if (closed != null) {
            facts.add(Pair.of("Closed by", names.name(closed.by())));
            facts.add(Pair.of(
                    "Closed",
                    Cell.moment(new UtcMoment(closed.at(), contacts.wall().instant()))));
        }
        return facts;
    }

    private List<Message> messages(HubRequest request, ContactThread thread) {
        NameActor names = contacts.of(request).nameActor();
        return thread.messages().stream()
                .map(message -> new Message(
                        names.name(message.by()),
                        message.side() == ContactSide.ADMINISTRATOR,
                        new UtcMoment(message.at(), contacts.wall().instant()),
                        message.text()))
                .toList();
    }
}
