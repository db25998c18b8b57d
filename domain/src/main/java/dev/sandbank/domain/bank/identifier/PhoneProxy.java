package dev.sandbank.domain.bank.identifier;

import dev.sandbank.domain.market.Market;
import java.util.Optional;

/** A phone number that names an account, as the international standard E.164 writes it: {@code +6590020056}. */
public record PhoneProxy(String value) implements AccountProxy {

    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;
    private static final String PLUS = "+";
    private static final String INTERNATIONAL_PREFIX = "00";

    public PhoneProxy {
        Characters.demand(faultOf(value));
    }

    /**
     * Reads a number with its country's code behind a plus sign, two zeros or nothing, or as people of the market write
     * it. A number without plus sign or zeros is one of the market.
     */
    public static Reading<PhoneProxy> parse(String text, Market market) {
        String compact = Characters.without(" -()", text);
        if (compact.startsWith(PLUS)) {
            return Reading.of(compact, PhoneProxy::faultOf, PhoneProxy::new);
        }
        if (compact.startsWith(INTERNATIONAL_PREFIX)) {
            String number = PLUS + compact.substring(INTERNATIONAL_PREFIX.length());
            return Reading.of(number, PhoneProxy::faultOf, PhoneProxy::new);
        }
        if (compact.isEmpty() || !Characters.areDigits(compact)) {
            return new Reading.Bad<>(IdentifierFault.PHONE_CHARACTERS);
        }
        Optional<String> number = MobileNumbers.of(market).international(compact);
        return number.isPresent()
                ? new Reading.Good<>(new PhoneProxy(PLUS + number.get()))
                : new Reading.Bad<>(IdentifierFault.PHONE_NUMBER);
    }

    private static Optional<IdentifierFault> faultOf(String value) {
        String digits = value.startsWith(PLUS) ? value.substring(PLUS.length()) : "";
        if (digits.isEmpty() || !Characters.areDigits(digits)) {
            return Optional.of(IdentifierFault.PHONE_CHARACTERS);
        }
        if (!MobileNumbers.hasCountry(digits)) {
            return Optional.of(IdentifierFault.PHONE_COUNTRY);
        }
        Optional<MobileNumbers> numbers = MobileNumbers.ofInternational(digits);
        boolean right = numbers.isPresent()
                ? numbers.get().matchesInternational(digits)
                : digits.length() >= LEAST_DIGITS && digits.length() <= MOST_DIGITS;
        return right ? Optional.empty() : Optional.of(IdentifierFault.PHONE_NUMBER);
    }
}
