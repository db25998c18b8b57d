package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.market.Currency;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The points that a credit card payment earns: one point for each whole US dollar of its value, in every market. The
 * public sandbox does not say how points are earned. They can be spent once the payment is posted, and expire two years
 * after the day of the payment. A refund takes back the points that the refunded part had earned.
 */
public final class EarnedPoints {

    private static final String SUFFIX = "-POINTS";
    private static final String TAKEN_BACK = "-POINTS-OF-";
    private static final int GOOD_FOR_YEARS = 2;

    private EarnedPoints() {}

    /** The number of points that a payment of this amount earns; may be 0. */
    public static long of(Money amount) {
        return ExchangeRates.convert(amount, Currency.USD)
                .decimal()
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    /**
     * The number of points that a refund takes back: those of the payment before the refund, less those that what is left
     * of the payment earns. So refunds of all parts take back exactly what was earned.
     *
     * @param paid what was paid, less all earlier refunds
     * @param refunded at most what was paid
     */
    public static long takenBackBy(Money paid, Money refunded) {
        return of(paid) - of(paid.minus(refunded));
    }

    /** The first day on which points earned on a day have expired. */
    public static LocalDate goneOn(LocalDate earnedOn) {
        return earnedOn.plusYears(GOOD_FOR_YEARS);
    }

    /** The journal entry of the points; it follows the entry of the payment. */
    public static JournalEntry after(JournalEntry payment, long points) {
        Entry entry = Entry.movePoints(
                payment.reference() + SUFFIX,
                payment.place().on(),
                LedgerAccount.POINTS_EARNED,
                LedgerAccount.pointsOf(payment.place().customer()),
                points);
        return new JournalEntry(
                payment.place().next(),
                EntryKind.POINTS_EARNED,
                entry,
                payment.postsOn(),
                payment.subject(),
                payment.card());
    }

    /**
     * The journal entry that takes points back; it follows the entry of the refund and counts at once.
     *
     * @param payment the reference of the payment that earned them
     * @param points more than zero, as {@link #takenBackBy} says
     */
    public static JournalEntry takeBack(JournalEntry refund, String payment, long points) {
        LocalDate on = refund.place().on();
        Entry entry = Entry.movePoints(
                refund.reference() + TAKEN_BACK + payment,
                on,
                LedgerAccount.pointsOf(refund.place().customer()),
                LedgerAccount.POINTS_EARNED,
                points);
        return new JournalEntry(
                refund.place().next(), EntryKind.POINTS_TAKEN_BACK, entry, on, refund.subject(), refund.card());
    }

    /**
     * The journal entry that takes back what the refunded part of a payment had earned; empty if that is nothing.
     *
     * @param entries the journal of the customer
     * @param paid what was left of the payment before the refund
     */
    public static Optional<JournalEntry> takeBack(
            List<JournalEntry> entries, JournalEntry refund, JournalEntry payment, Money paid, Money refunded) {
        boolean earned = entries.stream().anyMatch(entry -> isEarnedBy(entry, payment));
        long points = earned ? takenBackBy(paid, refunded) : 0;
        return points > 0 ? Optional.of(takeBack(refund, payment.reference(), points)) : Optional.empty();
    }

    /** Whether an entry added the points that a payment earned. */
    public static boolean isEarnedBy(JournalEntry points, JournalEntry payment) {
        return points.kind() == EntryKind.POINTS_EARNED && points.reference().equals(payment.reference() + SUFFIX);
    }

    /** Whether an entry took points because of a refund or reversal. */
    public static boolean isTakenBackBy(JournalEntry points, JournalEntry refund) {
        return points.kind() == EntryKind.POINTS_TAKEN_BACK
                && points.reference().startsWith(refund.reference() + TAKEN_BACK);
    }

    /** The number of points that an entry moved. */
    public static long number(JournalEntry points) {
        return Math.abs(
                points.entry().amountOn(LedgerAccount.pointsOf(points.place().customer()), Unit.POINTS));
    }

    /** The reference of the entry that earned the points which an entry took back. */
    static String sourceOf(JournalEntry takenBack) {
        String reference = takenBack.reference();
        return reference.substring(reference.indexOf(TAKEN_BACK) + TAKEN_BACK.length()) + SUFFIX;
    }
}
