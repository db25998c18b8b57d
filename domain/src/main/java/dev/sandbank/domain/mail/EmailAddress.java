package dev.sandbank.domain.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which mail is sent: {@code local@domain}, written in ASCII. The part before the {@code @} is a
 * dot-atom (RFC 5322 section 3.2.3). A domain with other letters is kept in its ASCII form (RFC 5890 section 2.3.2.1).
 *
 * <p>Two addresses are the same if they differ only in capital letters; compare them by {@link #key()}. Mail goes to the
 * address as it was first typed, because the part before the {@code @} may be sensitive to case.
 *
 * @param value at most {@value #MAX_LENGTH} characters
 */
public record EmailAddress(String value) implements Recipient {

    /** The longest address that fits into a mail command (RFC 5321 section 4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("e-mail address must look like name@example.com");
        }
    }

    /**
     * Reads an address as people type it: spaces around it and a dot at its end do not count.
     *
     * @return empty if it is none, or one that could be mistaken for another; {@link #objectionTo} says why
     */
    public static Optional<EmailAddress> parse(String typed) {
        return objectionTo(typed).isPresent() ? Optional.empty() : Optional.of(new EmailAddress(ascii(tidy(typed))));
    }

    /** Says why a text is no address that mail can be sent to, as a sentence; empty if it is one. */
    public static Optional<String> objectionTo(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            return Optional.of("Enter an e-mail address.");
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of("An e-mail address has at most " + MAX_LENGTH + " characters.");
        }
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            return Optional.of("Enter a whole e-mail address, such as name@example.com.");
        }
        if (text.substring(0, at).chars().anyMatch(letter -> letter > '~')) {
            return Optional.of("Use only letters without accents before the @; others cannot be told apart safely.");
        }
        Optional<String> domain = DomainName.objectionTo(text.substring(at + 1));
        if (domain.isPresent()) {
            return domain;
        }
        String ascii = ascii(text);
        return ascii.length() <= MAX_LENGTH && SHAPE.matcher(ascii).matches()
                ? Optional.empty()
                : Optional.of("This is not an e-mail address. Check it for spaces, commas and doubled dots.");
    }

    @Override
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The part before the {@code @}. */
    public String local() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** The part after the {@code @}. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static String tidy(String typed) {
        String stripped = typed.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String ascii(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + DomainName.ascii(text.substring(at + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
