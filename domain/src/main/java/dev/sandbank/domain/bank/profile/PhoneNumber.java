package dev.sandbank.domain.bank.profile;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.regex.Pattern;

/**
 * A customer's phone, in digits.
 *
 * @param countryCode without plus sign: {@code 65}
 * @param areaCode empty where the country has none, and for mobiles
 * @param extension what is dialled after the number; mostly empty
 */
public record PhoneNumber(Type type, String countryCode, String areaCode, String number, String extension) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** The uses of a phone. The names are stored, so they must not change. */
    public enum Type {
        PRIMARY_MOBILE_NUMBER,
        SECONDARY_MOBILE_NUMBER,
        HOME_PHONE_NUMBER,
        OFFICE_PHONE_NUMBER,
        OVERSEAS_PHONE_NUMBER,
        FAX_NUMBER
    }

    public PhoneNumber {
        if (!DIGITS.matcher(countryCode + areaCode + number + extension).matches()) {
            throw new IllegalArgumentException("a phone number has digits only");
        }
    }

    /** A phone without an extension. */
    public PhoneNumber(Type type, String countryCode, String areaCode, String number) {
        this(type, countryCode, areaCode, number, "");
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

    Facts facts() {
        return new FactWriter()
                .one("phoneType", type)
                .text("countryCode", countryCode)
                .text("areaCode", areaCode)
                .text("number", number)
                .text("extension", extension)
                .facts();
    }

    static PhoneNumber of(Facts facts) {
        return new PhoneNumber(
                facts.one("phoneType", Type.class),
                facts.text("countryCode"),
                facts.text("areaCode"),
                facts.text("number"),
                facts.text("extension"));
    }
}
