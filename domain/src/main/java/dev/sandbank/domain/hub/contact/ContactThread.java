package dev.sandbank.domain.hub.contact;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Decision;
import dev.sandbank.domain.refusal.ContactRefusal;
import dev.sandbank.domain.refusal.ContactRefusal.ContactElsewhere;
import dev.sandbank.domain.refusal.Refused;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation of one developer with the people who run the hub.
 *
 * @param developer who began it
 * @param messages the oldest first; 1 to {@value #MAX_MESSAGES}
 * @param closed who closed it and when; null if nobody did since the last message
 */
@RecordBuilder
public record ContactThread(
        ContactId id,
        DeveloperId developer,
        ContactKind kind,
        String subject,
        List<ContactMessage> messages,
        @Nullable Decision closed) {

    /** The maximum number of messages. */
    public static final int MAX_MESSAGES = 200;

    public ContactThread {
        messages = List.copyOf(messages);
        ContactText.require(ContactText.objectionToSubject(subject));
        if (messages.isEmpty() || messages.size() > MAX_MESSAGES) {
            throw new IllegalArgumentException("a thread has 1 to " + MAX_MESSAGES + " messages");
        }
    }

    /** A new one with its first message. */
    public static ContactThread begin(
            ContactId id, DeveloperId developer, ContactKind kind, String subject, ContactMessage first) {
        return new ContactThread(id, developer, kind, subject, List.of(first), null);
    }

    /** Whose turn it is: who wrote last decides, unless it was closed since. */
    public ContactState state() {
        if (closed != null) {
            return ContactState.CLOSED;
        }
        return last().side() == ContactSide.DEVELOPER ? ContactState.OPEN : ContactState.ANSWERED;
    }

    public ContactMessage first() {
        return messages.get(0);
    }

    public ContactMessage last() {
        return messages.get(messages.size() - 1);
    }

    /**
     * This thread, if it has as many messages as somebody has seen.
     *
     * @param seen null if nobody says how many
     * @throws Refused CONTACT_ELSEWHERE if there are others
     */
    public ContactThread afterMessages(@Nullable Integer seen) {
        if (seen != null && seen != messages.size()) {
            throw new Refused(new ContactElsewhere(
                    id.value(), state().words(), last().by().id(), last().at()));
        }
        return this;
    }

    /**
     * The same with a further message. It opens a closed thread again.
     *
     * @throws Refused CONTACT_FULL if it has the maximum number of messages
     */
    public ContactThread with(ContactMessage message) {
        if (messages.size() == MAX_MESSAGES) {
            throw new Refused(ContactRefusal.CONTACT_FULL);
        }
        List<ContactMessage> more =
                Stream.concat(messages.stream(), Stream.of(message)).toList();
        return new ContactThread(id, developer, kind, subject, more, null);
    }

    /**
     * The same after somebody closed it.
     *
     * @throws Refused CONTACT_ELSEWHERE if it is closed already
     */
    public ContactThread close(Decision decision) {
        if (closed != null) {
            throw new Refused(new ContactElsewhere(
                    id.value(), state().words(), closed.by().id(), closed.at()));
        }
        return new ContactThread(id, developer, kind, subject, messages, decision);
    }
}
