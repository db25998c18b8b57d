package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.customer.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The purchase that a plan pays for.
 *
 * @param reference of its transaction
 * @param authorization the code of its authorization, if it was pending when the plan was booked; else null
 * @param shop where it was made
 * @param postsOn the day on which the plan takes it off the card, which is that of its own posting
 */
public record PlannedPurchase(
        String reference, @Nullable String authorization, String shop, Money amount, LocalDate postsOn) {

    private static final String STATEMENT = "STATEMENT-";

    /** Days after which a pending purchase is posted. */
    private static final int DAYS_PENDING = 2;

    /** The purchase in a line of a card's history. */
    public static PlannedPurchase of(Transaction line, LocalDate today) {
        LocalDate postsOn = line.postedOn() == null ? line.date().plusDays(DAYS_PENDING) : today;
        return new PlannedPurchase(
                line.movement().reference(),
                line.authorization(),
                Optional.ofNullable(line.movement().merchant())
                        .orElse(line.movement().description()),
                line.amount(),
                postsOn.isBefore(today) ? today : postsOn);
    }

    /** The balance of a statement, as something to pay. */
    public static PlannedPurchase ofStatement(AccountId account, LocalDate date, Money balance, LocalDate today) {
        String reference = STATEMENT + account.value() + date;
        return new PlannedPurchase(reference, null, "STATEMENT OF " + date, balance, today);
    }

    /** Whether it is the balance of a statement, which no shop can give back. */
    public boolean isStatement() {
        return reference.startsWith(STATEMENT);
    }

    /** Whether a caller who says this means the purchase. */
    public boolean isCalled(String name) {
        return reference.equals(name) || name.equals(authorization);
    }
}
