package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.Instrument;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.Instruments;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plan of an investment account: monthly orders of a savings plan, or a few trades. Each order is about a hundredth
 * of the account, so that the orders of a year do not exceed it. Orders are made on days on which exchanges are open.
 */
public record OrderPlan(AccountBlueprint account, String exchange, BusinessDays days) {

    private static final int FUND_DAY = 5;
    private static final int LAST_DAY = 28;

    /** The month's orders, oldest first, all of them settled. */
    public List<InvestmentOrder> of(YearMonth month) {
        Dice dice = account.dice("orders", month.toString());
        boolean funds = account.kind() == AccountKind.MUTUAL_FUND;
        int count = funds ? 1 : dice.between(0, 3);
        List<InvestmentOrder> orders = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            LocalDate date = days.in(month, funds ? FUND_DAY : dice.between(1, LAST_DAY));
            orders.add(order(dice, date, line, funds || dice.chance(65)));
        }
        orders.sort(Comparator.comparing(InvestmentOrder::date));
        return orders;
    }

    private InvestmentOrder order(Dice dice, LocalDate date, int line, boolean buy) {
        boolean funds = account.kind() == AccountKind.MUTUAL_FUND;
        Instrument instrument = dice.oneOf(Instruments.of(account));
        BigDecimal price = Instruments.price(account, instrument)
                .multiply(BigDecimal.valueOf(dice.between(880, 1060), 3))
                .setScale(2, RoundingMode.HALF_EVEN);
        Money about = Amounts.share(account.balance(), dice.between(6, 12));
        BigDecimal quantity = about.decimal().divide(price, funds ? 4 : 0, RoundingMode.UP);
        int scale = account.currency().scale();
        Money amount = Money.of(price.multiply(quantity).setScale(scale, RoundingMode.UP), account.currency());
        Movement movement = new Movement(
                MonthlyStatement.reference(account, Purpose.INVESTMENT, date, line),
                date,
                Purpose.INVESTMENT,
                instrument.name(),
                buy ? amount : amount.negate(),
                LedgerAccount.outside("market"),
                null,
                null);
        return new InvestmentOrder(
                movement, TransactionStatus.POSTED, instrument, quantity, price, funds ? "" : exchange);
    }
}
