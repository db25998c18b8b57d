package dev.sandbank.http.hub.contact;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** The pages of contact threads, for developers and for administrators. */
public final class ContactPages {

    private final SupportRoutes support;
    private final NewContactRoutes newContact;
    private final ContactRoutes contact;
    private final InboxRoutes inbox;
    private final AnswerRoutes answer;

    public ContactPages(DeskUseCases.OfDevelopers desk, Secrets secrets, Clock wall) {
        ContactDesk contacts = new ContactDesk(desk, secrets, wall);
        this.support = new SupportRoutes(contacts);
        this.newContact = new NewContactRoutes(contacts);
        this.contact = new ContactRoutes(contacts);
        this.inbox = new InboxRoutes(contacts);
        this.answer = new AnswerRoutes(contacts);
    }

    /** Adds all of them; those with names in their paths before those with parts that can be anything. */
    public void addTo(PageRoutes<HubRequest> routes) {
        support.addTo(routes);
        newContact.addTo(routes);
        contact.addTo(routes);
        inbox.addTo(routes);
        answer.addTo(routes);
    }
}
