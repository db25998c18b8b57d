package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/** The name of somebody who is paid, as the payer wrote it, in any script. */
public record PayeeName(String value) {

    /** The most characters that payments of SEPA carry. */
    public static final int MAX_LENGTH = 70;

    public PayeeName {
        Characters.demand(faultOf(value));
    }

    /** Reads a name; nothing is folded or cut. */
    public static Reading<PayeeName> parse(String text) {
        return Reading.of(text, PayeeName::faultOf, PayeeName::new);
    }

    /** The copy that the receiver of a SEPA payment sees. */
    public String forSepa() {
        return SepaText.of(value);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        Optional<IdentifierFault> fault = Text.faultOf(value, MAX_LENGTH, IdentifierFault.PAYEE_NAME_LENGTH);
        return fault.isEmpty() && value.isBlank() ? Optional.of(IdentifierFault.PAYEE_NAME_BLANK) : fault;
    }
}
