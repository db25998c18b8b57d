package dev.sandbank.domain.bank.seed.places;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.TextTable;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Month;
import java.util.List;

/**
 * The salaries and prices of a market. Prices do not follow the exchange rates: a lunch in Hanoi costs fewer dollars
 * than one in London.
 *
 * @param salary what an employee is paid each month, after deductions
 * @param priceLevel thousandths of a unit of the currency that buy what a dollar buys in the United States
 * @param step the amount that prices are multiples of, in minor units
 * @param note the smallest note of a cash machine, in whole units
 * @param payday day of the month on which salaries are paid; 0 for the last working day
 * @param bonusMonth the month in which a bonus is paid with the salary
 * @param levyMonth the month in which what is due once a year is paid
 * @param levy what is due once a year, and to whom
 * @param writesChecks whether people still pay by check
 */
@RecordBuilder
public record CostOfLiving(
        Money salary,
        long priceLevel,
        long step,
        long note,
        int payday,
        Month bonusMonth,
        Month levyMonth,
        String levy,
        boolean writesChecks) {

    /** The salary of the United States, in dollars. Amounts in dollars are in proportion to it. */
    private static final int AMERICAN_SALARY = 4_600;

    private static final int THOUSAND = 1_000;
    private static final int CENTS = 100;

    public static CostOfLiving of(Market market) {
        List<String> cells = TextTable.row(row(market), 1);
        Currency currency = market.currency();
        return new CostOfLiving(
                Money.of(cells.get(0), currency),
                Long.parseLong(cells.get(1)),
                Long.parseLong(cells.get(2)),
                Long.parseLong(cells.get(3)),
                Integer.parseInt(cells.get(4)),
                Month.of(Integer.parseInt(cells.get(5))),
                Month.of(Integer.parseInt(cells.get(6))),
                cells.get(7),
                cells.get(8).equals("checks"));
    }

    /** A price from the range of the expense; low prices are more frequent than high ones. */
    public Money price(Expense expense, Dice dice) {
        long chance = dice.between(0, THOUSAND);
        long spread = (long) (expense.high() - expense.low()) * CENTS * chance / THOUSAND * chance / THOUSAND;
        long cents = (long) expense.low() * CENTS + spread;
        long minorUnits = wholeUnit() * priceLevel / THOUSAND * cents / CENTS;
        if (expense.isRound()) {
            return multiple(minorUnits, expense == Expense.CASH ? note * wholeUnit() : note * wholeUnit() / 2);
        }
        return multiple(minorUnits, step);
    }

    /**
     * The amount that is in the same proportion to the salary of the market as the dollars are to the American salary.
     */
    public Money worth(long dollars, Currency currency) {
        Money local = new Money(Math.multiplyExact(salary.minorUnits(), dollars) / AMERICAN_SALARY, salary.currency());
        return Amounts.likely(ExchangeRates.convert(local, currency).minorUnits(), currency);
    }

    /** A random amount worth between {@code lowDollars} and {@code highDollars} in the market. */
    public Money between(Dice dice, int lowDollars, int highDollars, Currency currency) {
        long low = worth(lowDollars, currency).minorUnits();
        long high = worth(highDollars, currency).minorUnits();
        return Amounts.likely(dice.between(low, high), currency);
    }

    /** A round amount: at least one note of the market, or an amount with two leading digits in another currency. */
    public Money inNotes(Money amount) {
        return amount.currency() == salary.currency()
                ? multiple(amount.minorUnits(), note * wholeUnit())
                : Amounts.roundUp(amount);
    }

    private Money multiple(long minorUnits, long of) {
        return new Money(Math.max(1, (minorUnits + of / 2) / of) * of, salary.currency());
    }

    private long wholeUnit() {
        long unit = 1;
        for (int i = 0; i < salary.currency().scale(); i++) {
            unit *= 10;
        }
        return unit;
    }

    private static String row(Market market) {
        return switch (market) {
            case US -> "4600 | 1000 | 1 | 20 | 0 | 3 | 4 | INCOME TAX STATE REVENUE OFFICE | checks";
            case AU -> "6200 | 1400 | 5 | 20 | 0 | 12 | 11 | INCOME TAX REVENUE OFFICE | checks";
            case HK -> "26000 | 5800 | 10 | 100 | 0 | 1 | 4 | SALARIES TAX REVENUE BUREAU | checks";
            case SG -> "4500 | 950 | 5 | 10 | 26 | 12 | 5 | INCOME TAX REVENUE BOARD | checks";
            case IN -> "85000 | 22000 | 100 | 100 | 0 | 10 | 7 | INCOME TAX REVENUE OFFICE | checks";
            case MY -> "5800 | 1500 | 5 | 10 | 26 | 12 | 4 | CUKAI PENDAPATAN LEMBAGA HASIL | checks";
            case PH -> "42000 | 18000 | 25 | 100 | 0 | 12 | 4 | INCOME TAX REVENUE BUREAU | checks";
            case TH -> "38000 | 11000 | 100 | 100 | 25 | 12 | 3 | INCOME TAX REVENUE OFFICE | checks";
            case ID -> "12500000 | 4800000 | 50000 | 50000 | 25 | 12 | 3 | PAJAK PENGHASILAN KANTOR PAJAK | none";
            case VN -> "21000000 | 7000000 | 1000 | 50000 | 0 | 1 | 3 | THUE THU NHAP CHI CUC THUE | none";
            case PL -> "6900 | 1850 | 1 | 10 | 0 | 12 | 4 | PODATEK DOCHODOWY URZAD SKARBOWY | none";
            case GB -> "2700 | 680 | 1 | 10 | 28 | 12 | 1 | SELF ASSESSMENT TAX OFFICE | checks";
            case AE -> "14500 | 2400 | 25 | 50 | 0 | 12 | 8 | SCHOOL FEES GOLDEN DUNE ACADEMY | checks";
            case RU -> "98000 | 28000 | 10 | 100 | 25 | 12 | 7 | NALOG NALOGOVAYA SLUZHBA | none";
            case BH -> "950 | 190 | 25 | 5 | 25 | 12 | 8 | SCHOOL FEES PEARL BAY ACADEMY | checks";
            case MX -> "24000 | 10000 | 50 | 100 | 0 | 12 | 4 | IMPUESTO ANUAL OFICINA FISCAL | checks";
        };
    }
}
