package dev.sandbank.http.hub.contact;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactMessage;
import dev.sandbank.domain.hub.contact.ContactSide;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;

/** {@code /support/{thread}}: a contact thread as its developer sees it. */
final class ContactRoutes {

    private static final String PATH = Section.SUPPORT.path() + "/{" + ContactDesk.THREAD + "}";

    private final ContactDesk contacts;

    ContactRoutes(ContactDesk contacts) {
        this.contacts = contacts;
    }

    static String pathOf(ContactId id) {
        return Section.SUPPORT.path() + "/" + id;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("contact", PATH, Role.DEVELOPER, request -> show(request, 200, reply("", "")));
        routes.form(
                "replyToContact",
                PATH + "/reply",
                Role.DEVELOPER,
                this::reply,
                (request, stale) ->
                        show(request, 200, reply(stale.text(Submission.FIELD), stale.text(ContactDesk.TEXT))));
        routes.form(
                "closeContact",
                PATH + "/close",
                Role.DEVELOPER,
                this::close,
                (request, stale) -> show(request, 200, reply("", "")));
    }

    private ReplyForm reply(String mark, String text) {
        return new ReplyForm(Submission.kept(mark, contacts.secrets()), text, Problems.NONE);
    }

    private void reply(HubRequest request, PageForm form) {
        ContactId id = ContactDesk.idOf(request);
        ReplyForm typed = reply(form.text(Submission.FIELD), form.text(ContactDesk.TEXT));
        new Sending(contacts, typed, (status, wrong) -> show(request, status, wrong)).send(() -> {
            contacts.of(request).contact().reply().reply(request.developer().id(), id, typed.text(), typed.mark());
            request.redirect(DoneNotices.after(pathOf(id), "replied"));
        });
    }

    private void close(HubRequest request, PageForm form) {
        ContactId id = ContactDesk.idOf(request);
        try {
            contacts.of(request).contact().close().close(id, request.developer().id(), null);
        } catch (Refused refused) {
            if (refused.reason() != ContactRefusal.CONTACT_ELSEWHERE) {
                throw refused;
            }
        }
        request.redirect(DoneNotices.after(pathOf(id), "closed"));
    }

    private void show(HubRequest request, int status, ReplyForm form) {
        ContactThread thread = contacts.of(request)
                .contact()
                .show()
                .show(ContactDesk.idOf(request), request.developer().id());
        String path = pathOf(thread.id());
        request.show(
                status,
                new ContactPage(
                        ContactDesk.told(
                                request,
                                request.frame(thread.subject(), Section.SUPPORT).below(SupportRoutes.SUPPORT)),
                        thread,
                        ContactDesk.badge(thread.state(), true),
                        List.of(),
                        messages(request, thread),
                        form.to(path + "/reply", request.csrf(), "Your message", "Send"),
                        thread.state() == ContactState.CLOSED
                                ? null
                                : Act.to(path + "/close", request.csrf(), "Close the thread", "")));
    }

    private List<Message> messages(HubRequest request, ContactThread thread) {
        return thread.messages().stream()
                .map(message -> new Message(
                        author(request, message),
                        message.side() == ContactSide.DEVELOPER,
                        new UtcMoment(message.at(), contacts.wall().instant()),
                        message.text()))
                .toList();
    }

    /** Names of accounts of the machine stay on it. */
    private String author(HubRequest request, ContactMessage message) {
        if (message.side() == ContactSide.DEVELOPER) {
            return "You";
        }
        return message.by().kind() == Actor.Kind.DEVELOPER
                ? contacts.of(request).nameActor().name(message.by()) + ", administrator"
                : "Administrator";
    }
}
