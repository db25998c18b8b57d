package dev.sandbank.application.hub.contact;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.contact.ContactId;
import dev.sandbank.domain.hub.contact.ContactState;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.refusal.ContactRefusal.NamedContactUnknown;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The store of contact threads. A thread goes with its developer. Threads are ordered by when they last changed; one that
 * waits for an answer keeps its place while the developer adds to it.
 */
public interface Contacts {

    /** Adds one; its developer must be stored, and nobody may have sent a form of the same mark before. */
    void add(ContactThread thread);

    Optional<ContactThread> find(ContactId id);

    /**
     * The thread.
     *
     * @throws Refused CONTACT_UNKNOWN if there is none
     */
    default ContactThread require(ContactId id) {
        return find(id).orElseThrow(() -> new Refused(new NamedContactUnknown(id.value())));
    }

    /** The thread with a message that somebody sent with a form of this mark. */
    Optional<ContactThread> findSent(Actor by, SubmissionId submission);

    /** Replaces the one of the same id by one that has the same messages and perhaps more; false if there is none. */
    boolean replace(ContactThread thread);

    /**
     * A page of those that wait for an answer and whose subject, or whose developer's user id, name, company or address,
     * contains a text; who has waited longest comes first.
     */
    Found<ContactSummary> waiting(String text, Seek seek);

    /** A page of those in a state, or of all, that contain a text; the last changed one comes first. */
    Found<ContactSummary> search(@Nullable ContactState state, String text, Seek seek);

    /** A page of a developer's threads; the last changed one comes first. */
    Found<ContactSummary> of(DeveloperId developer, Seek seek);

    /** The number of threads that wait for an answer. */
    int countWaiting();

    /** The number of a developer's threads that wait for an answer. */
    int countWaiting(DeveloperId developer);
}
