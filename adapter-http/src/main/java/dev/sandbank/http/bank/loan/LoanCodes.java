package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.Reckoning;
import java.math.BigDecimal;

/** Codes that every offer and plan has on the wire. */
public final class LoanCodes {

    private static final String OFFER_INDICATOR = "RATE_BASED";

    public static final String INTEREST_METHOD = "REDUCING_BALANCE_METHOD";

    public static final String FEE_INDICATOR = "FIXED_AMOUNT";

    private LoanCodes() {}

    /** How the price of every offer is made. */
    public static String offerIndicator() {
        return OFFER_INDICATOR;
    }

    /** The share of the amount that booking costs, in percent. */
    public static BigDecimal feePercentage(LoanQuote quote) {
        return quote.reckoning() == Reckoning.RECORDED
                ? BigDecimal.ZERO
                : quote.kind().feePercentage();
    }
}
