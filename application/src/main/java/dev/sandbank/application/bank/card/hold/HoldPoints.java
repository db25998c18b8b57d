package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.rewards.EarnedPoints;
import java.util.Optional;

/** The points that come and go with payments. */
final class HoldPoints {

    private HoldPoints() {}

    /** Adds the points that a captured payment earns, and returns their number. */
    static long earn(OpenEntries open, JournalEntry payment, Money amount) {
        CardId id = payment.card();
        boolean credit = Optional.ofNullable(open.banks().get(open.customer())).stream()
                .flatMap(bank -> bank.cards().stream())
                .anyMatch(card -> card.id().equals(id) && card.card().type() == CardType.CREDIT);
        long points = credit ? EarnedPoints.of(amount) : 0;
        if (points > 0) {
            open.add(EarnedPoints.after(payment, points));
        }
        return points;
    }

    /**
     * Takes back what the refunded part of a payment had earned.
     *
     * @param paid what was left of the payment
     */
    static void takeBack(OpenEntries open, JournalEntry correction, JournalEntry payment, Money paid, Money back) {
        EarnedPoints.takeBack(open.entries(), correction, payment, paid, back).ifPresent(open::add);
    }

    /** Gives back the points that a correction had taken, because that correction is reversed. */
    static void giveBack(OpenEntries open, JournalEntry reversal, JournalEntry corrected) {
        long points = open.entries().stream()
                .filter(entry -> EarnedPoints.isTakenBackBy(entry, corrected))
                .mapToLong(EarnedPoints::number)
                .sum();
        if (points > 0) {
            open.add(EarnedPoints.after(reversal, points));
        }
    }
}
