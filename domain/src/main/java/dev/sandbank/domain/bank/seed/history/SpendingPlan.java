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
 * The plan of an account for daily life. The salary arrives on the first day and is completely spent by the end of the
 * month, so the balance always stays within one salary of the seed's figure.
 *
 * @param salary no more than the seed's balance
 * @param standing the monthly payments to the customer's other accounts, at most a third of the salary
 */
record SpendingPlan(
        AccountBlueprint account, Locality locality, Currency abroad, Money salary, List<StandingPayment> standing)
        implements MonthlyPlan {

    private static final int RENT = 250;

    @Override
    public List<Movement> of(YearMonth month) {
        Dice dice = account.dice("spending", month.toString());
        MonthlyStatement page = new MonthlyStatement(account, month);
        String employer = account.dice("employer").oneOf(locality.employers());
        page.receive(1, Purpose.SALARY, "SALARY " + employer, salary, employer);
        page.pay(2, Purpose.RENT, "RENT " + locality.landlord(), Amounts.share(salary, RENT), locality.landlord());
        standing.forEach(payment -> page.add(payment.paid(month)));
        utilities(page, dice);
        shopping(page, dice);
        if (month.getMonthValue() % 3 == 0) {
            page.pay(9, Purpose.CHECK, "CHECK PAID " + dice.digits(6), Amounts.share(salary, 10), "check");
        }
        page.pay(
                dice.between(26, MonthlyStatement.LAST_DAY),
                Purpose.TOP_UP,
                "WALLET TOP UP " + locality.wallet(),
                page.net(),
                locality.wallet());
        return page.lines();
    }

    private void utilities(MonthlyStatement page, Dice dice) {
        int[] thousandths = {35, 12, 20};
        for (int i = 0; i < thousandths.length; i++) {
            String company = locality.utilities().get(i);
            Money amount = Amounts.share(salary, thousandths[i] - dice.between(0, 8));
            page.pay(5 + 4 * i, Purpose.UTILITY, "UTILITY BILL PAYMENT " + company, amount, company);
        }
    }

    private void shopping(MonthlyStatement page, Dice dice) {
        for (int i = 0; i < 5; i++) {
            page.buy(2 + 5 * i + dice.between(0, 4), dice.oneOf(locality.groceries()), some(dice, 15, 30), null);
        }
        for (int i = 0; i < 4; i++) {
            page.buy(dice.between(2, 26), dice.oneOf(locality.dining()), some(dice, 4, 15), null);
        }
        for (int i = 0; i < 3; i++) {
            page.buy(dice.between(2, 26), dice.oneOf(locality.transport()), some(dice, 3, 8), null);
        }
        page.buy(dice.between(6, 24), dice.oneOf(locality.shops()), some(dice, 20, 50), null);
        page.pay(dice.between(4, 20), Purpose.CASH, "CASH WITHDRAWAL ATM", Amounts.share(salary, 40), "cash");
        if (dice.chance(60)) {
            Money amount = some(dice, 8, 20);
            page.buy(dice.between(3, 25), "WORLDCRATE ONLINE", amount, ExchangeRates.convert(amount, abroad));
        }
    }

    private Money some(Dice dice, int low, int high) {
        long part = dice.between(salary.minorUnits() * low / 1000, salary.minorUnits() * high / 1000);
        return Amounts.likely(part, salary.currency());
    }
}
