package dev.sandbank.application.bank.card.work;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/**
 * What is known of a PIN that was sent; the PIN itself is forgotten.
 *
 * @param wellFormed whether it is four to six digits, or a constant that may be replayed
 */
public record NewPin(boolean wellFormed) {

    private static final String FIELD = "/JSON/newPin";

    /**
     * Checks that it is a PIN.
     *
     * @throws Refused INPUT_INVALID
     */
    public void check() {
        if (!wellFormed) {
            throw new Refused(InputInvalid.of(FIELD, FieldFault.Kind.INVALID_FORMAT));
        }
    }
}
