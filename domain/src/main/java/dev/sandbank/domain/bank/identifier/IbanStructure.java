package dev.sandbank.domain.bank.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of the IBANs of one country.
 *
 * @param parts the parts behind the check digits, in order
 * @param sepa whether the country is part of SEPA
 */
record IbanStructure(List<Part> parts, boolean sepa) {

    /** The characters of an IBAN before its account part: the country and the check digits. */
    static final int HEAD = 4;

    private static final Pattern PART = Pattern.compile("([0-9]+)([nac])");

    IbanStructure {
        parts = List.copyOf(parts);
    }

    /** Some characters of one kind: {@code n} for digits, {@code a} for letters, {@code c} for both. */
    record Part(int length, char kind) {

        boolean allows(char c) {
            return switch (kind) {
                case 'n' -> Characters.isDigit(c);
                case 'a' -> Characters.isCapital(c);
                default -> Characters.isDigit(c) || Characters.isCapital(c);
            };
        }
    }

    /** Reads {@code 4a6n8n}. */
    static IbanStructure parse(String form, boolean sepa) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(form);
        while (part.find()) {
            parts.add(new Part(Integer.parseInt(part.group(1)), part.group(2).charAt(0)));
        }
        return new IbanStructure(parts, sepa);
    }

    /** The length of the whole IBAN. */
    int length() {
        return HEAD + parts.stream().mapToInt(Part::length).sum();
    }

    /** Whether an IBAN of the right length has the right kind of character in each place. */
    boolean fits(String iban) {
        int at = HEAD;
        for (Part part : parts) {
            for (int end = at + part.length(); at < end; at++) {
                if (!part.allows(iban.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
