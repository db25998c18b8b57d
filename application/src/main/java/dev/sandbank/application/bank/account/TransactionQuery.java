package dev.sandbank.application.bank.account;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an account's history is asked for. What is null does not matter.
 *
 * @param status a transactionStatus of reference data, in any case
 * @param from the first day
 * @param to the last day
 * @param amountFrom the least amount, of debits and credits alike
 * @param amountTo the greatest amount
 * @param startIndex the first line wanted, counted from 1; 0 is taken for 1
 * @param size lines wanted at most; {@value #DEFAULT_SIZE} if null, no more than {@value #MAX_SIZE}
 * @param strict whether {@code POSTED} means just that and a size over the maximum is refused; otherwise it means
 *     everything, as at the public sandbox, and the size is lowered
 */
public record TransactionQuery(
        AccountId account,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        int startIndex,
        @Nullable Integer size,
        boolean strict) {

    /** Lines of a page when nothing is said. */
    public static final int DEFAULT_SIZE = 20;
    /** Most lines of a page. */
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
        if (startIndex < 0) {
            throw new Refused(InputInvalid.of("nextStartIndex", OUT_OF_RANGE));
        }
        if (size != null && (size < 1 || (strict && size > MAX_SIZE))) {
            throw new Refused(InputInvalid.of("requestSize", OUT_OF_RANGE));
        }
    }

    /** All of an account's history, from its newest line. */
    public static TransactionQuery all(AccountId account) {
        return new TransactionQuery(account, null, null, null, null, null, 1, null, false);
    }

    int lines() {
        return size == null ? DEFAULT_SIZE : Math.min(size, MAX_SIZE);
    }

    int firstLine() {
        return Math.max(1, startIndex);
    }
}
