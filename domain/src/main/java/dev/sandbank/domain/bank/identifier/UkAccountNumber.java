package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/** The number of an account in the United Kingdom: eight digits as text, with its leading zeros. */
public record UkAccountNumber(String value) {

    private static final int LENGTH = 8;

    public UkAccountNumber {
        Characters.demand(faultOf(value));
    }

    /** Reads a number with hyphens or plain spaces in any place. */
    public static Reading<UkAccountNumber> parse(String text) {
        return Reading.of(Characters.without("- ", text), UkAccountNumber::faultOf, UkAccountNumber::new);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        if (value.length() != LENGTH || !Characters.areDigits(value)) {
            return Optional.of(IdentifierFault.UK_ACCOUNT_DIGITS);
        }
        return Characters.areZeros(value) ? Optional.of(IdentifierFault.UK_ACCOUNT_ZERO) : Optional.empty();
    }
}
