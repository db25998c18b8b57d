package dev.sandbank.application.mail;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.mail.Delivery;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.mail.QueuePause;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Delivers the mails of the outbox, the oldest first. One thread of one process calls it again and again.
 *
 * <p>The beginning of an attempt is stored before anything is sent, and its end after. An attempt whose end is not stored
 * may have succeeded, so {@link Delivery} allows one more.
 */
public final class DeliverMails {

    /** The largest number of mails that one call delivers, so that the caller bounds how many leave in a second. */
    public static final int BATCH = 10;

    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock wall;
    private final MailAttempt attempt;
    private final MailTrouble trouble;

    private QueuePause pause = QueuePause.NONE;
    private boolean foundInterrupted;
    private @Nullable Ended unrecorded;

    public DeliverMails(
            Outbox outbox, Transactions transactions, MailTexts texts, MailTransport transport, MailTrouble trouble) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.wall = texts.wall();
        this.attempt = new MailAttempt(texts, transport);
        this.trouble = trouble;
    }

    /**
     * Delivers what is due, at most {@link #BATCH} mails.
     *
     * @return whether it stopped because of that number
     * @throws dev.sandbank.application.support.StoreUnavailable if the outbox cannot be read or written; a later call goes
     *     on, and nothing is lost
     */
    public boolean deliver() {
        record();
        findInterrupted();
        for (int i = 0; i < BATCH && pause.isOver(wall.instant()); i++) {
            Optional<OutboxEntry> begun = begin();
            if (begun.isEmpty()) {
                attempt.release();
                forgetTrouble();
                return false;
            }
            MailOutcome outcome = attempt.of(begun.get().mail());
            unrecorded = new Ended(begun.get(), outcome);
            record();
            learn(outcome);
        }
        return pause.isOver(wall.instant());
    }

    /** Stores the end of the last attempt, also if that failed before. */
    private void record() {
        Ended ended = unrecorded;
        if (ended != null) {
            store(ended.entry(), ended.delivery(wall.instant()));
            unrecorded = null;
        }
    }

    /** An attempt that no process makes any more was cut off. */
    private void findInterrupted() {
        while (!foundInterrupted) {
            var cutOff = outbox.in(MailState.SENDING, BATCH);
            cutOff.forEach(entry -> store(entry, entry.delivery().doubtful(wall.instant())));
            foundInterrupted = cutOff.isEmpty();
        }
    }

    /** The oldest mail that is due and can be sent, with its attempt stored as begun. */
    private Optional<OutboxEntry> begin() {
        while (outbox.firstDue(wall.instant()).isPresent()) {
            Optional<OutboxEntry> next = transactions.run(this::beginOldest);
            if (next.isPresent() && next.get().delivery().state() == MailState.SENDING) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<OutboxEntry> beginOldest() {
        Instant now = wall.instant();
        Optional<OutboxEntry> next = outbox.firstDue(now).map(entry -> {
            Delivery delivery = entry.delivery();
            return entry.with(attempt.isWorthwhile(entry.mail()) ? delivery.begin(now) : delivery.expired(now));
        });
        next.ifPresent(entry -> outbox.change(entry.mail().id(), entry.delivery()));
        return next;
    }

    private void store(OutboxEntry entry, Delivery delivery) {
        transactions.run(() -> {
            outbox.change(entry.mail().id(), delivery);
            return true;
        });
    }

    /** Nobody waits for the mail server any more, so whether it still is in trouble does not matter. */
    private void forgetTrouble() {
        if (trouble.current().isPresent() && outbox.count(MailState.WAITING) == 0) {
            pause = QueuePause.NONE;
            trouble.isOver();
        }
    }

    private void learn(MailOutcome outcome) {
        Optional<String> reason = Ended.troubleIn(outcome);
        if (reason.isPresent()) {
            attempt.release();
            pause = pause.longer(wall.instant());
            trouble.is(reason.get());
        } else {
            pause = QueuePause.NONE;
            trouble.isOver();
        }
    }
}
