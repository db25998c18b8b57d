package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/** The number of a bank's branch in Australia: six digits as text, with its leading zeros. */
public record Bsb(String value) {

    private static final int LENGTH = 6;
    private static final int HYPHEN = 3;

    public Bsb {
        Characters.demand(faultOf(value));
    }

    /** Reads six digits, with or without a hyphen in the middle: {@code 062-000}. */
    public static Reading<Bsb> parse(String text) {
        boolean parted = text.length() == LENGTH + 1 && text.charAt(HYPHEN) == '-';
        String digits = parted ? text.substring(0, HYPHEN) + text.substring(HYPHEN + 1) : text;
        return Reading.of(digits, Bsb::faultOf, Bsb::new);
    }

    /** The number as people read it: {@code 062-000}. */
    public String printed() {
        return value.substring(0, HYPHEN) + "-" + value.substring(HYPHEN);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        return value.length() == LENGTH && Characters.areDigits(value)
                ? Optional.empty()
                : Optional.of(IdentifierFault.BSB_DIGITS);
    }
}
