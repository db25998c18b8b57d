package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/** What the payer tells the receiver, in any script; it may be empty. */
public record Remark(String value) {

    /** The most characters that payments of SEPA carry. */
    public static final int MAX_LENGTH = 140;

    /** A payment without a remark. */
    public static final Remark NONE = new Remark("");

    public Remark {
        Characters.demand(faultOf(value));
    }

    /** Reads a remark; nothing is folded or cut. */
    public static Reading<Remark> parse(String text) {
        return Reading.of(text, Remark::faultOf, Remark::new);
    }

    /** The copy that the receiver of a SEPA payment sees. */
    public String forSepa() {
        return SepaText.of(value);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        return Text.faultOf(value, MAX_LENGTH, IdentifierFault.REMARK_LENGTH);
    }
}
