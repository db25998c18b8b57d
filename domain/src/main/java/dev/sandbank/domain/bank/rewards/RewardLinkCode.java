package dev.sandbank.domain.bank.rewards;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a reward link: 19 decimal digits in most markets, 48 capital letters and digits in the Americas. */
public record RewardLinkCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{18}|[0-9A-Z]{48}");

    /** The codes that the documents print, one of each form. */
    private static final Set<String> PUBLISHED =
            Set.of("4703012696960006061", "998OB390B502W4G4PQIMGP8P4155378GM4SQ3ORF418134ST");

    private static final BigInteger LEAST_OF_19_DIGITS = BigInteger.TEN.pow(18);
    private static final int RADIX = 36;
    private static final int LENGTH = 48;

    public RewardLinkCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reward link code");
        }
    }

    /** The code of a text, if the text has the form of a code. */
    public static Optional<RewardLinkCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new RewardLinkCode(text)) : Optional.empty();
    }

    /** Whether the documents print it. A caller who sends such a code means the caller's own link to the published test card. */
    public boolean isPublished() {
        return PUBLISHED.contains(value);
    }

    /** A code of 19 digits from at least 8 bytes. */
    static RewardLinkCode decimal(byte[] bytes) {
        BigInteger choices = LEAST_OF_19_DIGITS.multiply(BigInteger.valueOf(9));
        return new RewardLinkCode(
                new BigInteger(1, bytes).mod(choices).add(LEAST_OF_19_DIGITS).toString());
    }

    /** A code of 48 letters and digits from at least 31 bytes. */
    static RewardLinkCode alphanumeric(byte[] bytes) {
        BigInteger choices = BigInteger.valueOf(RADIX).pow(LENGTH);
        String text = new BigInteger(1, bytes).mod(choices).toString(RADIX).toUpperCase(Locale.ROOT);
        return new RewardLinkCode("0".repeat(LENGTH - text.length()) + text);
    }

    @Override
    public String toString() {
        return value;
    }
}
