package dev.sandbank.domain.bank.payment.bill;

/** The check digit at the end of customers' numbers (ISO/IEC 7812-1, annex B). */
public final class LuhnDigit {

    static final int BASE = 10;

    private LuhnDigit() {}

    /** The digits with their check digit behind them. */
    public static String appendTo(String digits) {
        return digits + (BASE - sum(digits + "0") % BASE) % BASE;
    }

    /** The sum over all digits, of which every second one from the right is doubled; it ends in 0 if the last one fits. */
    static int sum(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / BASE + weighted % BASE;
        }
        return sum;
    }
}
