package dev.sandbank.domain.bank.profile;

import java.util.regex.Pattern;

/**
 * A customer's phone, in digits.
 *
 * @param countryCode without plus sign: {@code 65}
 * @param areaCode empty where the country has none, and for mobiles
 */
public record PhoneNumber(Type type, String countryCode, String areaCode, String number) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** The uses of a phone. */
    public enum Type {
        PRIMARY_MOBILE_NUMBER,
        SECONDARY_MOBILE_NUMBER,
        HOME_PHONE_NUMBER
    }

    public PhoneNumber {
        if (!DIGITS.matcher(countryCode + areaCode + number).matches()) {
            throw new IllegalArgumentException("a phone number has digits only");
        }
    }

    /** All digits with the country code first: {@code 6590020056}. */
    public String international() {
        return countryCode + areaCode + number;
    }

    /** The last four digits behind eight crosses, as the public sandbox shows a phone: {@code XXXXXXXX0056}. */
    public String masked() {
        String digits = international();
        return "X".repeat(8) + digits.substring(Math.max(0, digits.length() - 4));
    }
}
