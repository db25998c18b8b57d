package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Currency;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of a credit card: purchases during the month, and one payment. The payment equals the purchases, unless the
 * customer is late: then it is smaller, and a fee and interest are charged.
 *
 * @param charges the sum of all charges of a month
 */
record CardPlan(AccountBlueprint account, Locality locality, Currency abroad, Money charges, StandingPayment payment)
        implements MonthlyPlan {

    /** The share of the month's charges, in thousandths, from which on a purchase is one of groceries. */
    private static final int DEAR = 50;

    @Override
    public List<Movement> of(YearMonth month) {
        Dice dice = account.dice("card", month.toString());
        MonthlyStatement page = new MonthlyStatement(account, month);
        page.add(payment.received(month));
        Money left = charges;
        if (account.habit() == AccountUse.LATE) {
            Money fee = Amounts.share(charges, 60);
            Money interest = Amounts.share(charges, 240);
            page.pay(payment.day() + 1, Purpose.FEE, "LATE PAYMENT FEE", fee, "fees");
            page.pay(MonthlyStatement.LAST_DAY, Purpose.INTEREST_CHARGED, "FINANCE CHARGE", interest, "interest");
            left = left.minus(fee).minus(interest);
        }
        purchases(page, dice, left);
        return page.lines();
    }

    private void purchases(MonthlyStatement page, Dice dice, Money total) {
        int count = dice.between(8, 12);
        Money left = total;
        for (int i = 0; i < count - 1; i++) {
            int thousandths = dice.between(20, 85);
            Money price = Amounts.share(total, thousandths);
            left = left.minus(price);
            purchase(page, dice, price, thousandths < DEAR ? everyday() : locality.groceries());
        }
        purchase(page, dice, left, locality.shops());
    }

    private List<String> everyday() {
        return Stream.concat(locality.dining().stream(), locality.transport().stream())
                .toList();
    }

    private void purchase(MonthlyStatement page, Dice dice, Money price, List<String> shops) {
        int day = dice.between(1, MonthlyStatement.LAST_DAY);
        if (dice.chance(12)) {
            page.buy(day, "WORLDCRATE ONLINE", price, ExchangeRates.convert(price, abroad));
        } else {
            page.buy(day, dice.oneOf(shops), price, null);
        }
    }
}
