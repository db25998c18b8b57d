package dev.sandbank.application.bank.card.corporate;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;

/** The token by which a partner names a company card. */
public record CorporateToken(String field, String value) {

    private static final int LONGEST = 100;

    /** Refuses a token that is blank or too long, by INPUT_INVALID. */
    public CorporateToken {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new Refused(
                    InputInvalid.of(field, value.isBlank() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
    }
}
