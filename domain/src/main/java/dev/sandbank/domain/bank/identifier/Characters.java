package dev.sandbank.domain.bank.identifier;

import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What identifiers share: the folding of case and of separators, in ASCII alone, and the checks of their characters. */
final class Characters {

    private Characters() {}

    /**
     * The text with the letters a to z in upper case. Other letters stay, because some of them have an ASCII letter as
     * their upper case: the dotless i would become an I.
     */
    static String upperCase(String text) {
        return map(text, c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }

    /** The text with the letters A to Z in lower case. */
    static String lowerCase(String text) {
        return map(text, c -> isCapital((char) c) ? c - 'A' + 'a' : c);
    }

    private static String map(String text, IntUnaryOperator change) {
        StringBuilder changed = new StringBuilder(text.length());
        text.chars().map(change).forEach(c -> changed.append((char) c));
        return changed.toString();
    }

    /** The text without the characters that part it for people. */
    static String without(String separators, String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.chars().filter(c -> separators.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is one of the letters A to Z. */
    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean areDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    static boolean areCapitalsOrDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c) || isCapital((char) c));
    }

    static boolean areZeros(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    /** Stops a value from being made of a text that has a fault; texts of people are read by {@code parse}. */
    static void demand(Optional<IdentifierFault> fault) {
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get().sentence());
        }
    }
}
