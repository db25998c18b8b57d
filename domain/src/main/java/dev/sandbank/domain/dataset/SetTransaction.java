package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of an account in a data set.
 *
 * @param amount positive where the holder gains
 * @param other who is on the other side; null if it is an account of the set
 * @param account the id of the account of the set on the other side, which lists the transaction too; null if it is
 *     somebody elsewhere
 */
@RecordBuilder
public record SetTransaction(
        LocalDate date,
        TransactionKind kind,
        Money amount,
        String text,
        @Nullable String other,
        @Nullable String account) {

    /** The transaction as the account on the other side lists it. */
    SetTransaction reversed() {
        return new SetTransaction(date, kind, amount.negate(), text, other, account);
    }
}
