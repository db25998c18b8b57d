package dev.sandbank.domain.mail;

import java.net.IDN;
import java.util.Optional;

/**
 * The names of domains in addresses. Names with letters outside ASCII are allowed only if the old rules (RFC 3490, those
 * of {@link IDN}) and the new ones (RFC 5891) give them the same ASCII form, so that mail cannot reach a domain that
 * somebody else owns. The two differ for sharp s, final sigma, joiners and letters that only look like ASCII ones.
 */
final class DomainName {

    private static final String LOOK_ALIKE =
            "The part after the @ has a letter that could stand for another domain. Type the domain in ASCII (xn--…).";

    private DomainName() {}

    /** Says why a name cannot be used, as a sentence; empty if it can, or if it is ASCII. */
    static Optional<String> objectionTo(String name) {
        if (isAscii(name)) {
            return Optional.empty();
        }
        try {
            String typed = withSmallLetters(name);
            boolean letters = typed.codePoints().allMatch(DomainName::mayStand);
            return letters && IDN.toUnicode(ascii(name)).equals(typed) ? Optional.empty() : Optional.of(LOOK_ALIKE);
        } catch (IllegalArgumentException e) {
            return Optional.of(LOOK_ALIKE);
        }
    }

    /** The name in ASCII; one that is ASCII stays as it is. */
    static String ascii(String name) {
        return isAscii(name) ? name : IDN.toASCII(withSmallLetters(name), IDN.USE_STD3_ASCII_RULES);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter <= '~');
    }

    /** Only capital letters that no other letter shares; the Kelvin sign would become an ordinary k. */
    private static String withSmallLetters(String name) {
        return name.codePoints()
                .map(point -> Character.toUpperCase(Character.toLowerCase(point)) == point
                        ? Character.toLowerCase(point)
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean mayStand(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(point) || point == '-' || point == '.';
        };
    }
}
