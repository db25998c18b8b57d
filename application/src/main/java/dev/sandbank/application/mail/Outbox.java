package dev.sandbank.application.mail;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.mail.MailId;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.Recipient;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store of mails and of how far their delivery has come. A stored row that cannot be read does not hide others. */
public interface Outbox {

    /** Adds a mail. It belongs to the unit of work of the change that it tells. */
    void add(Mail mail, Delivery delivery);

    Optional<OutboxEntry> find(MailId id);

    /**
     * A page of the list of mails, in which the newest is first.
     *
     * @param to only to recipients with the key of this one, in every space; null for all
     */
    Found<OutboxEntry> newest(@Nullable Recipient to, Seek seek);

    /** The oldest mail that is due. */
    Optional<OutboxEntry> firstDue(Instant now);

    /** The mails in a state, oldest first. */
    List<OutboxEntry> in(MailState state, int most);

    /** Replaces the delivery of a mail. */
    void change(MailId id, Delivery delivery);

    /** How many mails are in a state. */
    long count(MailState state);

    /**
     * Removes mails whose delivery ended before an instant.
     *
     * @param most the largest number of mails
     * @return how many were removed
     */
    int forget(Instant endedBefore, int most);

    /**
     * Removes all messages to the customers of a space but the newest.
     *
     * @param most how many are kept
     * @return how many were removed
     */
    int keepNewestOf(SpaceId space, int most);
}
