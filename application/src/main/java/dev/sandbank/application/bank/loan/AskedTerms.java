package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * The terms on which a caller asks for credit.
 *
 * @param months how long it is to be paid back
 * @param strict whether amount and length must be offered; otherwise any that can be reckoned will do, because the public
 *     sandbox was not seen to refuse one
 */
public record AskedTerms(int months, boolean strict) {

    private static final String FIELD = "tenor";

    /**
     * The length.
     *
     * @throws Refused INPUT_INVALID
     */
    Tenor tenor() {
        if (!Tenor.isOne(months)) {
            throw new Refused(InputInvalid.of(FIELD, FieldFault.Kind.OUT_OF_RANGE));
        }
        Tenor tenor = new Tenor(months);
        if (strict && !InstalmentPlan.isOffered(tenor)) {
            throw new Refused(InputInvalid.of(FIELD, FieldFault.Kind.INVALID_REFERENCE));
        }
        return tenor;
    }
}
