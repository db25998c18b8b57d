package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The published way in which the days between two dates become a part of a year, for the interest of that time. */
public enum DayCount {
    /** Actual/365 (Fixed): the days of the calendar, and 365 of them are a year, also in a leap year. */
    ACTUAL_365 {
        @Override
        long days(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to);
        }
    },
    /** 30E/360: every month has 30 days, the 31st is the 30th, and February ends early. */
    THIRTY_360 {
        @Override
        long days(LocalDate from, LocalDate to) {
            long months = 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
            return MONTH * months + Math.min(to.getDayOfMonth(), MONTH) - Math.min(from.getDayOfMonth(), MONTH);
        }
    };

    private static final int MONTH = 30;
    private static final int COMMON_YEAR = 365;
    private static final int YEAR_OF_MONTHS = 360;

    abstract long days(LocalDate from, LocalDate to);

    /** That of a market. */
    public static DayCount of(Market market) {
        return switch (market) {
            case AU, HK, SG, IN, MY, TH, GB -> ACTUAL_365;
            case US, PH, ID, VN, PL, AE, RU, BH, MX -> THIRTY_360;
        };
    }

    /** The part of a year from one day to a later one. */
    BigDecimal years(LocalDate from, LocalDate to) {
        BigDecimal year = BigDecimal.valueOf(this == ACTUAL_365 ? COMMON_YEAR : YEAR_OF_MONTHS);
        return BigDecimal.valueOf(days(from, to)).divide(year, MathContext.DECIMAL128);
    }
}
