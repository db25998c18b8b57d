package dev.sandbank.http.bank.shaped.figure;

import dev.sandbank.domain.market.Currency;

/** English names of currencies. They are written here, so that they are the same on every JVM. */
public final class CurrencyNames {

    private CurrencyNames() {}

    public static String of(Currency currency) {
        return switch (currency) {
            case AED -> "United Arab Emirates Dirham";
            case AUD -> "Australian Dollar";
            case BHD -> "Bahraini Dinar";
            case EUR -> "Euro";
            case GBP -> "British Pound";
            case HKD -> "Hong Kong Dollar";
            case IDR -> "Indonesian Rupiah";
            case INR -> "Indian Rupee";
            case JPY -> "Japanese Yen";
            case MXN -> "Mexican Peso";
            case MYR -> "Malaysian Ringgit";
            case PHP -> "Philippine Peso";
            case PLN -> "Polish Zloty";
            case RUB -> "Russian Ruble";
            case SGD -> "Singapore Dollar";
            case THB -> "Thai Baht";
            case USD -> "US Dollar";
            case VND -> "Vietnamese Dong";
        };
    }
}
