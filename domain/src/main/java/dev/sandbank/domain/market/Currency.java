package dev.sandbank.domain.market;

/**
 * An ISO 4217 currency with the number of digits after the decimal point.
 *
 * <p>The scales are our own constants and not those of the JDK, so that amounts are the same on every JVM.
 */
public enum Currency {
    AED(2),
    AUD(2),
    BHD(3),
    EUR(2),
    GBP(2),
    HKD(2),
    IDR(2),
    INR(2),
    JPY(0),
    MXN(2),
    MYR(2),
    PHP(2),
    PLN(2),
    RUB(2),
    SGD(2),
    THB(2),
    USD(2),
    VND(0);

    private final int scale;

    Currency(int scale) {
        this.scale = scale;
    }

    /** Digits after the decimal point: 0 for JPY and VND, 3 for BHD, 2 for most. */
    public int scale() {
        return scale;
    }
}
