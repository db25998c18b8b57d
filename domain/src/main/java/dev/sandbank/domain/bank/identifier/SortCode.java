package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/**
 * A sort code of the United Kingdom: six digits as text, with its leading zeros. Whether a bank uses it is not known
 * here, because the list of those in use is licensed.
 */
public record SortCode(String value) {

    private static final int LENGTH = 6;

    public SortCode {
        Characters.demand(faultOf(value));
    }

    /** Reads a sort code with hyphens or plain spaces in any place: {@code 10-88 00}. */
    public static Reading<SortCode> parse(String text) {
        return Reading.of(Characters.without("- ", text), SortCode::faultOf, SortCode::new);
    }

    /** The sort code as people read it: {@code 10-88-00}. */
    public String printed() {
        return value.substring(0, 2) + "-" + value.substring(2, 4) + "-" + value.substring(4);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        if (value.length() != LENGTH || !Characters.areDigits(value)) {
            return Optional.of(IdentifierFault.SORT_CODE_DIGITS);
        }
        return Characters.areZeros(value) ? Optional.of(IdentifierFault.SORT_CODE_ZERO) : Optional.empty();
    }
}
