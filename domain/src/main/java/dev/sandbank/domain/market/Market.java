package dev.sandbank.domain.market;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A country the bank serves. Its code is the lower-case ISO 3166 code in paths ({@code sg}) and the upper-case one in
 * queries and headers ({@code SG}); both are read without regard to case.
 */
public enum Market {
    US("United States", Currency.USD, "America/New_York"),
    AU("Australia", Currency.AUD, "Australia/Sydney"),
    HK("Hong Kong", Currency.HKD, "Asia/Hong_Kong"),
    SG("Singapore", Currency.SGD, "Asia/Singapore"),
    IN("India", Currency.INR, "Asia/Kolkata"),
    MY("Malaysia", Currency.MYR, "Asia/Kuala_Lumpur"),
    PH("Philippines", Currency.PHP, "Asia/Manila"),
    TH("Thailand", Currency.THB, "Asia/Bangkok"),
    ID("Indonesia", Currency.IDR, "Asia/Jakarta"),
    VN("Vietnam", Currency.VND, "Asia/Ho_Chi_Minh"),
    PL("Poland", Currency.PLN, "Europe/Warsaw"),
    GB("United Kingdom", Currency.GBP, "Europe/London"),
    AE("United Arab Emirates", Currency.AED, "Asia/Dubai"),
    RU("Russia", Currency.RUB, "Europe/Moscow"),
    BH("Bahrain", Currency.BHD, "Asia/Bahrain"),
    MX("Mexico", Currency.MXN, "America/Mexico_City");

    private final String country;
    private final Currency currency;
    private final ZoneId zone;

    Market(String country, Currency currency, String zone) {
        this.country = country;
        this.currency = currency;
        this.zone = ZoneId.of(zone);
    }

    /** The market with this ISO code in any case, if the bank serves it. */
    public static Optional<Market> byCode(String code) {
        return Stream.of(values())
                .filter(market -> market.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The code in paths: {@code sg}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The English name of the country. */
    public String country() {
        return country;
    }

    public Currency currency() {
        return currency;
    }

    /** The time zone of the market; transactions are dated by its calendar. */
    public ZoneId zone() {
        return zone;
    }

    /** Locales an authorization request may ask for; {@code en_US} is accepted in every market. */
    public List<String> locales() {
        return Stream.of("en_" + name(), "en_US").distinct().toList();
    }

    /** Business codes of the market, the usual one ({@code gcb}) first. */
    public List<BusinessCode> businessCodes() {
        return Arrays.stream(BusinessCode.values())
                .filter(code -> code == BusinessCode.GCB || this == AU)
                .toList();
    }

    public boolean has(BusinessCode code) {
        return businessCodes().contains(code);
    }
}
