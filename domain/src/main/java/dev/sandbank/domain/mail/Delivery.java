package dev.sandbank.domain.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * The delivery of one mail. Nobody can tell what became of an attempt whose end is unknown, so the mail is sent once
 * more, and then no more: its reader gets it twice at most (RFC 1047).
 *
 * @param tries how many times a mail server put it off
 * @param doubts how many attempts had an unknown end; 2 at most
 * @param at when it is due, when the attempt began, or when the delivery ended
 * @param reason what went wrong last, as a sentence for people; empty if nothing did
 */
public record Delivery(MailState state, int tries, int doubts, Instant at, String reason) {

    /** The maximum length of a reason, in characters. */
    public static final int MAX_REASON = 300;

    private static final int MAX_DOUBTS = 2;

    /** A mail that could not be tried to the end lets others go first for so long. */
    private static final Duration STEP_ASIDE = Duration.ofMinutes(1);

    private static final String DOUBT = "The connection ended before the mail server answered";

    public Delivery {
        if (tries < 0 || doubts < 0 || doubts > MAX_DOUBTS || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("no delivery comes to this state");
        }
    }

    /** The delivery of a mail that was just written. */
    public static Delivery due(Instant now) {
        return new Delivery(MailState.WAITING, 0, 0, now, "");
    }

    /** The delivery of a message that is only ever read here. */
    public static Delivery readHere(Instant now) {
        return new Delivery(MailState.KEPT, 0, 0, now, "");
    }

    public boolean dueAt(Instant now) {
        return state == MailState.WAITING && !now.isBefore(at);
    }

    /** Whether its reader may have got the mail twice. */
    public boolean maybeDoubled() {
        return doubts == MAX_DOUBTS || (doubts == 1 && state == MailState.SENT);
    }

    /** Begins an attempt. */
    public Delivery begin(Instant now) {
        require(MailState.WAITING);
        return to(MailState.SENDING, now, reason);
    }

    /** The mail server took it. */
    public Delivery sent(Instant now) {
        require(MailState.SENDING);
        return to(MailState.SENT, now, "");
    }

    /** It is read here and not sent. */
    public Delivery kept(Instant now) {
        require(MailState.SENDING);
        return to(MailState.KEPT, now, "");
    }

    /** The mail server put it off. It is tried again for a day. */
    public Delivery deferred(Instant now, String why) {
        require(MailState.SENDING);
        return RetrySchedule.waitAfter(tries + 1)
                .map(wait -> new Delivery(MailState.WAITING, tries + 1, doubts, now.plus(wait), cut(why)))
                .orElseGet(() -> failed(now, why));
    }

    /** The mail server refused it for good, or it cannot be built. */
    public Delivery refused(Instant now, String why) {
        require(MailState.SENDING);
        return failed(now, why);
    }

    /** The mail server could not be used at all. This is no try of the mail, so it stays due. */
    public Delivery held(Instant now, String why) {
        require(MailState.SENDING);
        return to(MailState.WAITING, now, why);
    }

    /** The connection ended before the mail was taken. This is no try of the mail, but other mails go first. */
    public Delivery interrupted(Instant now, String why) {
        require(MailState.SENDING);
        return to(MailState.WAITING, now.plus(STEP_ASIDE), why);
    }

    /** The end of the attempt is unknown. */
    public Delivery doubtful(Instant now) {
        require(MailState.SENDING);
        return doubts == 0
                ? new Delivery(MailState.WAITING, tries, 1, now.plus(STEP_ASIDE), DOUBT + ", so it is sent once more.")
                : new Delivery(MailState.UNCERTAIN, tries, MAX_DOUBTS, now, DOUBT + " twice, so it is not sent again.");
    }

    /** Its link ended before it was sent. */
    public Delivery expired(Instant now) {
        require(MailState.WAITING);
        return ended(MailState.EXPIRED, now, "Its link had ended, so it was not sent.");
    }

    private Delivery failed(Instant now, String why) {
        return ended(MailState.FAILED, now, why);
    }

    /** After a doubt the reader may have the mail, so no end without a delivery is certain. */
    private Delivery ended(MailState end, Instant now, String why) {
        return to(doubts == 0 ? end : MailState.UNCERTAIN, now, why);
    }

    private Delivery to(MailState next, Instant when, String why) {
        return new Delivery(next, tries, doubts, when, cut(why));
    }

    private void require(MailState needed) {
        if (state != needed) {
            throw new IllegalStateException("a mail that is " + state.text() + " is not " + needed.text());
        }
    }

    private static String cut(String why) {
        return why.length() <= MAX_REASON ? why : why.substring(0, MAX_REASON - 1) + "…";
    }
}
