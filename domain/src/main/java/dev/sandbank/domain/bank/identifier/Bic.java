package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.bank.reference.TextResource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A business identifier code (ISO 9362, edition of 2014) of a bank or one of its branches. The head office is stored
 * with 8 characters, so that {@code ABCDGB2LXXX} and {@code ABCDGB2L} are equal.
 */
public record Bic(String value) {

    private static final int PARTY = 4;
    private static final int PARTY_AND_COUNTRY = 6;
    private static final int BANK = 8;
    private static final int BRANCH = 11;
    private static final String HEAD_OFFICE = "XXX";

    /** Kosovo, which has no code in ISO 3166. */
    private static final String KOSOVO = "XK";

    public Bic {
        Characters.demand(faultOf(value));
        if (value.length() == BRANCH && value.endsWith(HEAD_OFFICE)) {
            value = value.substring(0, BANK);
        }
    }

    /** Reads a BIC in any case. */
    public static Reading<Bic> parse(String text) {
        return Reading.of(Characters.upperCase(text), Bic::faultOf, Bic::new);
    }

    /** The ISO 3166 code of its country. */
    public String country() {
        return value.substring(PARTY, PARTY_AND_COUNTRY);
    }

    /** The first 8 characters: the bank, whatever the branch. */
    public String bank() {
        return value.substring(0, BANK);
    }

    /** All 11 characters: {@code XXX} at the end for the head office. */
    public String full() {
        return value.length() == BANK ? value + HEAD_OFFICE : value;
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        if (!Characters.areCapitalsOrDigits(value)) {
            return Optional.of(IdentifierFault.BIC_CHARACTERS);
        }
        if (value.length() != BANK && value.length() != BRANCH) {
            return Optional.of(IdentifierFault.BIC_LENGTH);
        }
        String country = value.substring(PARTY, PARTY_AND_COUNTRY);
        return country.equals(KOSOVO) || Countries.CODES.contains(country)
                ? Optional.empty()
                : Optional.of(IdentifierFault.BIC_COUNTRY);
    }

    /** Holds the codes of all countries, which are read at the first use. */
    private static final class Countries {

        static final Set<String> CODES = TextResource.lines("countries").stream()
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
