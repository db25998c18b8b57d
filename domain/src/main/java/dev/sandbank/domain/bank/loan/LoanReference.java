package dev.sandbank.domain.bank.loan;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a booked loan: {@value #LENGTH} letters and digits. */
public record LoanReference(String value) {

    /** Characters of a reference. */
    public static final int LENGTH = 20;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{" + LENGTH + "}");

    public LoanReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a loan reference");
        }
    }

    /** The reference a text is, if it has the form of one. */
    public static Optional<LoanReference> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LoanReference(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
