package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.bank.identifier.IbanStructure.Part;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Identifiers of every kind that are right. */
public final class IdentifierArbitraries {

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private IdentifierArbitraries() {}

    /** IBANs of every country that has them. */
    public static Arbitrary<Iban> ibans() {
        return Arbitraries.of(List.copyOf(IbanCountries.all().keySet())).flatMap(IdentifierArbitraries::ibans);
    }

    /** IBANs of one country. */
    public static Arbitrary<Iban> ibans(String country) {
        return accountParts(IbanCountries.of(country).orElseThrow()).map(part -> iban(country, part));
    }

    /** The IBAN with the check digits that fit. */
    static Iban iban(String country, String accountPart) {
        for (int digits = 2; digits <= 98; digits++) {
            Reading<Iban> reading = Iban.parse(country + (digits < 10 ? "0" : "") + digits + accountPart);
            if (reading instanceof Reading.Good<Iban> good) {
                return good.value();
            }
        }
        throw new IllegalStateException("no check digits fit " + country + " " + accountPart);
    }

    /** Any text with the structure of a country's account part. */
    static Arbitrary<String> accountParts(IbanStructure structure) {
        List<Arbitrary<String>> parts =
                structure.parts().stream().map(IdentifierArbitraries::part).toList();
        return Combinators.combine(parts).as(texts -> String.join("", texts));
    }

    private static Arbitrary<String> part(Part part) {
        String characters = switch (part.kind()) {
            case 'n' -> DIGITS;
            case 'a' -> LETTERS;
            default -> DIGITS + LETTERS;
        };
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(part.length());
    }

    /** Sort codes that are not all zeros. */
    public static Arbitrary<SortCode> sortCodes() {
        return digits(6).filter(text -> !Characters.areZeros(text)).map(SortCode::new);
    }

    /** Account numbers of the United Kingdom. */
    public static Arbitrary<UkAccountNumber> ukAccountNumbers() {
        return digits(8).filter(text -> !Characters.areZeros(text)).map(UkAccountNumber::new);
    }

    /** Names that can be stored, of any script. */
    public static Arbitrary<PayeeName> payeeNames() {
        return Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(PayeeName.MAX_LENGTH)
                .map(PayeeName::parse)
                .filter(reading -> reading instanceof Reading.Good<PayeeName>)
                .map(reading -> reading.read().orElseThrow());
    }

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().withChars(DIGITS.toCharArray()).ofLength(length);
    }
}
