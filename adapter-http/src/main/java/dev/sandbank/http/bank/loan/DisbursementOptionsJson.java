package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.DisbursementOption;
import java.util.List;

/** Where the money of a loan may go. */
record DisbursementOptionsJson(List<Option> disbursementOptions) {

    static DisbursementOptionsJson of(List<DisbursementOption> options) {
        return new DisbursementOptionsJson(
                options.stream().map(option -> new Option(option.name())).toList());
    }

    /** Those of a loan that is offered to somebody who has not logged in, the same for every offer. */
    static DisbursementOptionsJson ofAll() {
        return of(List.of(DisbursementOption.values()));
    }

    /** An option; wire fact: it has no more fields than it needs, which is none. */
    record Option(String disbursementOption) {}
}
