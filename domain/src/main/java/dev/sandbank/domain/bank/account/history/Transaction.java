package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A movement with its state on a given day.
 *
 * @param runningBalance the balance of a deposit after it, null for other kinds
 * @param postedOn when it was booked, or null while it is pending
 * @param statementOn date of the statement it is billed on, or null
 * @param authorization code of the authorisation while it is pending on a card, or null
 */
@RecordBuilder
public record Transaction(
        Movement movement,
        TransactionStatus status,
        @Nullable Money runningBalance,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate statementOn,
        @Nullable String authorization)
        implements HistoryLine {

    @Override
    public LocalDate date() {
        return movement.date();
    }

    @Override
    public Money amount() {
        return isDebit() ? movement.amount().negate() : movement.amount();
    }

    /** This line with this running balance. */
    Transaction with(Money balanceAfter) {
        return new Transaction(movement, status, balanceAfter, postedOn, statementOn, authorization);
    }

    public boolean isDebit() {
        return movement.amount().isNegative();
    }
}
