package dev.sandbank.domain.bank.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a bank's branch in India, in upper case: {@code SBIN0005943}. */
public record Ifsc(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");

    public Ifsc {
        Characters.demand(faultOf(value));
    }

    /** Reads a code in any case. */
    public static Reading<Ifsc> parse(String text) {
        return Reading.of(Characters.upperCase(text), Ifsc::faultOf, Ifsc::new);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        return FORM.matcher(value).matches() ? Optional.empty() : Optional.of(IdentifierFault.IFSC_FORM);
    }
}
