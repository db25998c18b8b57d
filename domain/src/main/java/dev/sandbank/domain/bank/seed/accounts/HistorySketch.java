package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.seed.history.BilledPlan;
import dev.sandbank.domain.bank.seed.history.BillingDays;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.history.OrderPlan;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.places.BusinessDays;
import dev.sandbank.domain.bank.seed.places.Localities;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the history of an account for a given day, backwards from its position on that day. */
record HistorySketch(AccountSketch draft) {

    /** The number of days, today included, whose orders are not yet settled. */
    private static final int SETTLEMENT_DAYS = 2;

    History history() {
        AccountBlueprint account = draft.blueprint();
        LocalDate since = draft.days().historySince(account);
        return account.kind().isInvestment() ? ofOrders(since) : ofTransactions(since);
    }

    private History ofTransactions(LocalDate since) {
        AccountBlueprint account = draft.blueprint();
        List<Movement> movements = new ArrayList<>(draft.since(since).movements());
        Collections.reverse(movements);
        List<Transaction> lines = new ArrayList<>(movements.size());
        Money position = draft.position();
        for (Movement movement : movements) {
            lines.add(line(movement, position));
            position = position.minus(movement.amount());
        }
        if (account.habit() == AccountUse.NEW && position.minorUnits() > 0) {
            lines.add(openingDeposit(since, position));
            position = Money.zero(account.currency());
        }
        return new History(account.id(), since, position, lines, List.of());
    }

    private Transaction openingDeposit(LocalDate date, Money amount) {
        Movement movement = CustomerPlans.openingDeposit(draft.blueprint(), date, amount);
        return new Transaction(movement, TransactionStatus.POSTED, amount, date, null, null);
    }

    private History ofOrders(LocalDate since) {
        LocalDate today = draft.days().today();
        OrderPlan plan = new OrderPlan(
                draft.blueprint(), Localities.of(draft.market()).exchange(), BusinessDays.of(draft.market()));
        List<InvestmentOrder> orders = new ArrayList<>();
        for (YearMonth month = YearMonth.from(since);
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            orders.addAll(plan.of(month));
        }
        orders.removeIf(order -> order.date().isBefore(since) || order.date().isAfter(today));
        orders.replaceAll(this::asOfToday);
        Collections.reverse(orders);
        Money opening = orders.stream().map(order -> order.movement().amount()).reduce(draft.position(), Money::minus);
        return new History(draft.blueprint().id(), since, opening, List.of(), orders);
    }

    private InvestmentOrder asOfToday(InvestmentOrder order) {
        boolean settled = !order.date().isAfter(draft.days().today().minusDays(SETTLEMENT_DAYS));
        TransactionStatus status = !settled ? TransactionStatus.PENDING : TransactionStatus.POSTED;
        return new InvestmentOrder(
                order.movement(), status, order.instrument(), order.quantity(), order.price(), order.exchange());
    }

    private Transaction line(Movement movement, Money position) {
        AccountBlueprint account = draft.blueprint();
        LocalDate bookedOn = account.bookingDayOf(movement);
        boolean pending = bookedOn.isAfter(draft.days().today());
        if (account.kind().isBilled()) {
            return pending ? authorized(movement) : billed(movement, bookedOn);
        }
        Money running = account.kind().isDeposit() ? position : null;
        return pending
                ? new Transaction(movement, TransactionStatus.PENDING, running, null, null, null)
                : new Transaction(movement, TransactionStatus.POSTED, running, bookedOn, null, null);
    }

    private Transaction authorized(Movement movement) {
        String authorization =
                draft.blueprint().dice("authorization", movement.reference()).digits(6);
        return new Transaction(movement, TransactionStatus.PENDING, null, null, null, authorization);
    }

    private Transaction billed(Movement movement, LocalDate bookedOn) {
        BillingDays days = draft.plans().of(draft.blueprint(), BilledPlan.class).days();
        LocalDate statement = days.statementOn(days.firstFrom(bookedOn));
        return statement.isAfter(draft.days().today())
                ? new Transaction(movement, TransactionStatus.UNBILLED, null, bookedOn, null, null)
                : new Transaction(movement, TransactionStatus.BILLED, null, bookedOn, statement, null);
    }
}
