package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/**
 * A routing number of the United States: nine digits as text, with its leading zeros. The first two are of a range in
 * use, and the last fits the others.
 */
public record AbaNumber(String value) {

    private static final int LENGTH = 9;
    private static final int[] WEIGHTS = {3, 7, 1};

    /** That of this bank, wherever it is named. */
    public static final AbaNumber OWN = new AbaNumber("124409176");

    public AbaNumber {
        Characters.demand(faultOf(value));
    }

    /** Reads nine digits; nothing is folded. */
    public static Reading<AbaNumber> parse(String text) {
        return Reading.of(text, AbaNumber::faultOf, AbaNumber::new);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        if (value.length() != LENGTH || !Characters.areDigits(value)) {
            return Optional.of(IdentifierFault.ABA_DIGITS);
        }
        if (Characters.areZeros(value)) {
            return Optional.of(IdentifierFault.ABA_ZERO);
        }
        if (!isInUse(Integer.parseInt(value.substring(0, 2)))) {
            return Optional.of(IdentifierFault.ABA_PREFIX);
        }
        return sum(value) % 10 == 0 ? Optional.empty() : Optional.of(IdentifierFault.ABA_CHECKSUM);
    }

    /** Government and reserve districts, thrift institutions, electronic transactions, and traveller's cheques. */
    private static boolean isInUse(int prefix) {
        return prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix == 80;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int at = 0; at < LENGTH; at++) {
            sum += WEIGHTS[at % WEIGHTS.length] * (digits.charAt(at) - '0');
        }
        return sum;
    }
}
