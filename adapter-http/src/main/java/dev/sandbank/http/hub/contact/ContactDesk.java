package dev.sandbank.http.hub.contact;

import dev.sandbank.application.DeskUseCases;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.refusal.ContactRefusal.NamedContactUnknown;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.part.Badge;
import dev.sandbank.http.page.part.Tone;
import dev.sandbank.http.web.page.HubRequest;
import java.time.Clock;
import java.util.Map;

/** What all pages of contact threads need. */
record ContactDesk(DeskUseCases.OfDevelopers desk, Secrets secrets, Clock wall) {

    static final String TEXT = "text";

    /** The part of a path that names a thread. */
    static final String THREAD = "thread";

    static final int ROWS = 25;
    static final int WRONG = 422;
    static final int CONFLICT = 409;

    private static final DoneNotices DONE = new DoneNotices(Map.of(
            "sent", "We have your message. A mail confirms it, and you get another one with the answer.",
            "replied", "Your reply is added. You get a mail with the answer.",
            "answered", "The answer is added, and the developer gets it by mail.",
            "closed", "The thread is closed. A further message opens it again."));

    /** What whoever is logged in may do. */
    DeskUseCases of(HubRequest request) {
        return desk.of(request.developer().id(), request.source());
    }

    /** The thread that an address names. */
    static ContactId idOf(HubRequest request) {
        String text = request.pathPart(THREAD);
        if (!ContactId.couldBe(text)) {
            throw new Refused(new NamedContactUnknown(""));
        }
        return new ContactId(text);
    }

    static HubFrame told(HubRequest request, HubFrame frame) {
        return DONE.told(frame, request.query(DoneNotices.DONE));
    }

    /**
     * The state as one of the two sides sees it.
     *
     * @param own whether the developer reads, who need not do anything about an open thread
     */
    static Badge badge(ContactState state, boolean own) {
        return switch (state) {
            case OPEN -> own ? new Badge(Tone.INFO, "Waiting for us") : new Badge(Tone.WARNING, "Waiting");
            case ANSWERED -> new Badge(Tone.SUCCESS, "Answered");
            case CLOSED -> new Badge(Tone.NEUTRAL, "Closed");
        };
    }
}
