package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.market.Currency;
import java.math.RoundingMode;

/**
 * The points that a credit card payment earns: one point for each whole US dollar of its value, in every market. The
 * public sandbox does not say how points are earned. They can be spent once the payment is posted.
 */
public final class EarnedPoints {

    private EarnedPoints() {}

    /** The number of points that a payment of this amount earns; may be 0. */
    public static long of(Money amount) {
        return ExchangeRates.convert(amount, Currency.USD)
                .decimal()
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** The journal entry of the points; it follows the entry of the payment. */
    public static JournalEntry after(JournalEntry payment, long points) {
        Entry entry = Entry.movePoints(
                payment.reference() + "-POINTS",
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
}
