package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an account's history is asked for. A component that is null restricts nothing.
 *
 * @param status a value of the reference code {@code transactionStatus}, in upper or lower case
 * @param from the first day
 * @param to the last day
 * @param amountFrom the least amount, of debits and credits alike
 * @param amountTo the greatest amount
 * @param start where the page begins; the number 0 means 1
 * @param size the maximum number of lines; {@value #DEFAULT_SIZE} if null, no more than {@value #MAX_SIZE}
 * @param strict if true, {@code POSTED} means only posted lines, and a size over the maximum is refused; if false,
 *     {@code POSTED} means every status, as at the public sandbox, and a size over the maximum is lowered to it
 */
public record TransactionQuery(
        AccountId account,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        PageStart start,
        @Nullable Integer size,
        boolean strict) {

    /** The number of lines of a page when the query names none. */
    public static final int DEFAULT_SIZE = 20;
    /** The maximum number of lines of a page. */
    public static final int MAX_SIZE = 50;

    private static final FieldFault.Kind OUT_OF_RANGE = FieldFault.Kind.OUT_OF_RANGE;

    /**
     * Checks that the parts make sense together.
     *
     * @throws Refused INPUT_INVALID naming the field
     */
    public TransactionQuery {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused(InputInvalid.of("transactionToDate", OUT_OF_RANGE));
        }
        if (amountFrom != null && amountTo != null && amountTo.compareTo(amountFrom) < 0) {
            throw new Refused(InputInvalid.of("amountTo", OUT_OF_RANGE));
        }
        if (start.number() < 0) {
            throw new Refused(InputInvalid.of("nextStartIndex", OUT_OF_RANGE));
        }
        if (size != null && (size < 1 || (strict && size > MAX_SIZE))) {
            throw new Refused(InputInvalid.of("requestSize", OUT_OF_RANGE));
        }
    }

    /** All of an account's history, from its newest line. */
    public static TransactionQuery all(AccountId account) {
        return new TransactionQuery(account, null, null, null, null, null, PageStart.FIRST, null, false);
    }

    /** The same query without lines before a day. */
    TransactionQuery since(LocalDate first) {
        LocalDate later = from != null && from.isAfter(first) ? from : first;
        return new TransactionQuery(account, status, later, to, amountFrom, amountTo, start, size, strict);
    }

    int lines() {
        return size == null ? DEFAULT_SIZE : Math.min(size, MAX_SIZE);
    }

    /** Whether the account's line is one that is asked for, whatever its status. */
    boolean matches(HistoryLine line) {
        BigDecimal amount = line.amount().decimal();
        return (from == null || !line.date().isBefore(from))
                && (to == null || !line.date().isAfter(to))
                && (amountFrom == null || amount.compareTo(amountFrom) >= 0)
                && (amountTo == null || amount.compareTo(amountTo) <= 0);
    }
}
