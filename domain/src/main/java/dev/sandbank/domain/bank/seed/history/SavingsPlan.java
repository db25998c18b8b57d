package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Currency;
import java.time.YearMonth;
import java.util.List;

/**
 * An account to put money by: a transfer in, two withdrawals of the same sum, one of them to a shop abroad, and interest
 * at the end of the month.
 */
record SavingsPlan(AccountBlueprint account, Locality locality, Currency foreign, StandingPayment deposit)
        implements MonthlyPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        Dice dice = account.dice("saving", month.toString());
        MonthlyStatement page = new MonthlyStatement(account, month);
        page.add(deposit.received(month));
        Money first = Amounts.share(deposit.amount(), dice.between(300, 700));
        int after = deposit.day() + 1;
        page.pay(dice.between(after, 14), Purpose.CASH, "CASH WITHDRAWAL ATM", first, "cash");
        Money rest = page.net();
        if (rest.minorUnits() > 0) {
            String shop = dice.oneOf(locality.shops());
            page.payAbroad(
                    dice.between(15, 25),
                    Purpose.OUTGOING_TRANSFER,
                    "EXTERNAL TRANSFER " + shop,
                    rest,
                    shop,
                    ExchangeRates.convert(rest, foreign));
        }
        page.receive(
                MonthlyStatement.LAST_DAY,
                Purpose.INTEREST_EARNED,
                "INTEREST PAYMENT",
                Amounts.share(account.balance(), 1),
                "interest");
        return page.lines();
    }
}
