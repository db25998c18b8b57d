package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.DisbursementOption;
import java.util.List;

/** The answer of {@code GET /v1/accounts/{accountId}/loans/disbursementOptions}. */
record DisbursementOptionsJson(List<Option> disbursementOptions) {

    static DisbursementOptionsJson of(List<DisbursementOption> options) {
        return new DisbursementOptionsJson(
                options.stream().map(option -> new Option(option.name())).toList());
    }

    /** An option; wire fact: it has no more fields than it needs, which is none. */
    record Option(String disbursementOption) {}
}
