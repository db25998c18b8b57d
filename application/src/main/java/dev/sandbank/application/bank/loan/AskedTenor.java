package dev.sandbank.application.bank.loan;

import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/** How many months a caller wants to pay back in. */
public record AskedTenor(int months) {

    private static final String FIELD = "tenor";

    /**
     * The length.
     *
     * @param strict whether it must be offered
     * @throws Refused INPUT_INVALID
     */
    public Tenor checked(boolean strict) {
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
