package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The use of an account for savings: a deposit each month, a payment for something that lasts in some months, a payment
 * to a shop abroad in each quarter, and interest at the end of the month. Once a year the savings are spent on a journey.
 *
 * @param main the account that the deposits come from, or null if that is at another bank
 * @param deposit of each month
 */
record SavingHabit(
        AccountBlueprint account,
        @Nullable AccountBlueprint main,
        Money deposit,
        Locality locality,
        Currency foreign,
        BusinessDays days)
        implements YearlyHabit {

    private static final int DEPOSIT_DAY = 3;
    private static final int QUARTER = 3;

    @Override
    public Month closingMonth() {
        return Month.of(account.dice("savings are spent").between(1, 12));
    }

    @Override
    public Money spread() {
        return deposit;
    }

    @Override
    public List<Movement> movements(YearMonth month, Money opening) {
        Dice dice = account.dice("saving", month.toString());
        MonthlyStatement page = new MonthlyStatement(account);
        transfers(month).forEach(transfer -> page.add(transfer.received()));
        if (month.getMonthValue() % QUARTER == 0) {
            payAbroad(page, dice, month);
        } else if (dice.chance(45)) {
            Money taken = Amounts.share(deposit, dice.between(200, 600));
            String shop = dice.oneOf(locality.shopsForThingsThatLast()).name();
            page.pay(day(dice, month), Purpose.OUTGOING_TRANSFER, "EXTERNAL TRANSFER " + shop, taken, shop);
        }
        Money interest = Sums.interest(month, opening, page.lines(), InterestRates.CALL);
        page.receive(month.atEndOfMonth(), Purpose.INTEREST_EARNED, "INTEREST PAYMENT", interest, "interest");
        return page.lines();
    }

    private void payAbroad(MonthlyStatement page, Dice dice, YearMonth month) {
        Money price = Amounts.share(ExchangeRates.convert(deposit, foreign), dice.between(200, 600));
        page.payAbroad(
                day(dice, month),
                Purpose.OUTGOING_TRANSFER,
                "EXTERNAL TRANSFER " + Shopping.SHOP_ABROAD,
                ExchangeRates.convert(price, account.currency()),
                Shopping.SHOP_ABROAD,
                price);
    }

    private LocalDate day(Dice dice, YearMonth month) {
        return days.in(month, dice.between(10, 24));
    }

    @Override
    public List<Transfer> transfers(YearMonth month) {
        return List.of(Transfer.saving(account, main, days.in(month, DEPOSIT_DAY), deposit));
    }

    /** The savings leave the account on the last day, so that the interest of the month does not change. */
    @Override
    public Transfer closing(YearMonth month, Money surplus) {
        String agency = locality.travel();
        return Transfer.outgoing(
                account,
                Purpose.OUTGOING_TRANSFER,
                agency,
                month.atEndOfMonth(),
                surplus,
                "EXTERNAL TRANSFER " + agency);
    }
}
