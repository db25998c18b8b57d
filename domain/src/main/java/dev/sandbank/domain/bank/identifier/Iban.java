package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/**
 * An international bank account number (ISO 13616), compact and in upper case: {@code GB33BUKB20201555555555}. Its
 * country has IBANs, its structure is that of the country, and its check digits fit.
 */
public record Iban(String value) {

    private static final int COUNTRY = 2;
    private static final int GROUP = 4;
    private static final int LEAST_CHECK_DIGITS = 2;
    private static final int MOST_CHECK_DIGITS = 98;
    private static final int MODULUS = 97;

    public Iban {
        Characters.demand(faultOf(value));
    }

    /** Reads an IBAN in any case, and with plain spaces in any place. */
    public static Reading<Iban> parse(String text) {
        return Reading.of(Characters.upperCase(Characters.without(" ", text)), Iban::faultOf, Iban::new);
    }

    /** Reads an IBAN that a euro payment by the rules of SEPA can reach. */
    public static Reading<Iban> parseSepa(String text) {
        Reading<Iban> reading = parse(text);
        return reading instanceof Reading.Good<Iban> good && !good.value().isSepa()
                ? new Reading.Bad<>(IdentifierFault.IBAN_NOT_SEPA)
                : reading;
    }

    /** Whether accounts in a country have IBANs. */
    public static boolean isUsedIn(String country) {
        return IbanCountries.of(country).isPresent();
    }

    /** The ISO 3166 code of its country; {@code XK} for Kosovo. */
    public String country() {
        return value.substring(0, COUNTRY);
    }

    /** The part that the country's own banks use. */
    public String accountPart() {
        return value.substring(IbanStructure.HEAD);
    }

    /** Whether its country is part of SEPA. */
    public boolean isSepa() {
        return IbanCountries.of(country()).orElseThrow().sepa();
    }

    /** The IBAN in groups of four, as people read it. */
    public String printed() {
        StringBuilder printed = new StringBuilder(value);
        for (int at = (value.length() - 1) / GROUP * GROUP; at > 0; at -= GROUP) {
            printed.insert(at, ' ');
        }
        return printed.toString();
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        if (!Characters.areCapitalsOrDigits(value)) {
            return Optional.of(IdentifierFault.IBAN_CHARACTERS);
        }
        Optional<IbanStructure> structure =
                value.length() < COUNTRY ? Optional.empty() : IbanCountries.of(value.substring(0, COUNTRY));
        return structure.isEmpty() ? Optional.of(IdentifierFault.IBAN_COUNTRY) : faultOf(value, structure.get());
    }

    private static Optional<IdentifierFault> faultOf(String value, IbanStructure structure) {
        if (value.length() != structure.length()) {
            return Optional.of(IdentifierFault.IBAN_LENGTH);
        }
        if (!hasPossibleCheckDigits(value.substring(COUNTRY, IbanStructure.HEAD))) {
            return Optional.of(IdentifierFault.IBAN_CHECK_DIGITS);
        }
        if (!structure.fits(value)) {
            return Optional.of(IdentifierFault.IBAN_STRUCTURE);
        }
        return remainder(value) == 1 ? Optional.empty() : Optional.of(IdentifierFault.IBAN_CHECKSUM);
    }

    /** Check digits are 98 less a remainder from 0 to 96, so that 00, 01 and 99 do not exist. */
    private static boolean hasPossibleCheckDigits(String digits) {
        if (!Characters.areDigits(digits)) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return number >= LEAST_CHECK_DIGITS && number <= MOST_CHECK_DIGITS;
    }

    /** The remainder of ISO 7064 MOD 97-10, with the first four characters moved to the end and A as 10 to Z as 35. */
    private static int remainder(String value) {
        String moved = value.substring(IbanStructure.HEAD) + value.substring(0, IbanStructure.HEAD);
        int remainder = 0;
        for (int at = 0; at < moved.length(); at++) {
            int number = Character.digit(moved.charAt(at), Character.MAX_RADIX);
            remainder = (remainder * (number < 10 ? 10 : 100) + number) % MODULUS;
        }
        return remainder;
    }
}
