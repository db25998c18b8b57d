package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The statuses that a caller means by a value of the reference code {@code transactionStatus}. */
final class AskedStatuses {

    private static final String STATUS = "transactionStatus";
    private static final Set<TransactionStatus> ANY = EnumSet.allOf(TransactionStatus.class);

    private AskedStatuses() {}

    /**
     * The statuses. Wire fact: the public sandbox answers POSTED with transactions of every status.
     *
     * @throws Refused INPUT_INVALID if there is no such value
     */
    static Set<TransactionStatus> of(TransactionQuery query, Market market) {
        String asked = query.status() == null ? "ALL" : query.status().toUpperCase(Locale.ROOT);
        return switch (asked) {
            case "ALL" -> ANY;
            case "POSTED" -> query.strict() ? EnumSet.of(TransactionStatus.POSTED) : ANY;
            case "PENDING", "BILLED", "UNBILLED" -> EnumSet.of(TransactionStatus.valueOf(asked));
            default -> other(asked, market);
        };
    }

    /** Reference data also lists statuses that no transaction of this bank ever has; they find nothing. */
    private static Set<TransactionStatus> other(String asked, Market market) {
        return ReferenceData.of(STATUS, market)
                .flatMap(list -> list.find(asked))
                .map(known -> EnumSet.noneOf(TransactionStatus.class))
                .orElseThrow(() -> new Refused(InputInvalid.of(STATUS, FieldFault.Kind.INVALID_REFERENCE)));
    }
}
