package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.bank.account.history.History;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import dev.sandbank.domain.bank.seed.history.OrderPlan;
import dev.sandbank.domain.bank.seed.history.StandingPayment;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.places.Localities;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the history of an account for a given day, backwards from the balance of the seed. */
record HistorySketch(AccountSketch draft) {

    /** The number of days, today included, whose movements are still pending. */
    private static final int PENDING_DAYS = 2;

    private static final int BOOKING_DAYS = 2;

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
        Money position = position();
        for (Movement movement : movements) {
            lines.add(line(movement, position));
            position = position.minus(movement.amount());
        }
        return new History(account.id(), since, position, lines, List.of());
    }

    private History ofOrders(LocalDate since) {
        LocalDate today = draft.days().today();
        OrderPlan plan =
                new OrderPlan(draft.blueprint(), Localities.of(draft.market()).exchange());
        List<InvestmentOrder> orders = new ArrayList<>();
        for (YearMonth month = YearMonth.from(since);
                !month.isAfter(YearMonth.from(today));
                month = month.plusMonths(1)) {
            orders.addAll(plan.of(month));
        }
        orders.removeIf(order -> order.date().isBefore(since) || order.date().isAfter(today));
        orders.replaceAll(this::asOfToday);
        Collections.reverse(orders);
        Money opening = orders.stream().map(order -> order.movement().amount()).reduce(position(), Money::minus);
        return new History(draft.blueprint().id(), since, opening, List.of(), orders);
    }

    private InvestmentOrder asOfToday(InvestmentOrder order) {
        TransactionStatus status = isPending(order.date()) ? TransactionStatus.PENDING : TransactionStatus.POSTED;
        return new InvestmentOrder(
                order.movement(), status, order.instrument(), order.quantity(), order.price(), order.exchange());
    }

    private Transaction line(Movement movement, Money position) {
        AccountBlueprint account = draft.blueprint();
        boolean pending = movement.amount().isNegative() && isPending(movement.date());
        if (account.kind().isBilled()) {
            return pending ? authorized(movement) : billed(movement);
        }
        Money running = account.kind().isDeposit() ? position : null;
        TransactionStatus status = pending ? TransactionStatus.PENDING : TransactionStatus.POSTED;
        return new Transaction(movement, status, running, movement.date(), null, null);
    }

    private Transaction authorized(Movement movement) {
        String authorization =
                draft.blueprint().dice("authorization", movement.reference()).digits(6);
        return new Transaction(movement, TransactionStatus.PENDING, null, null, null, authorization);
    }

    private Transaction billed(Movement movement) {
        boolean charge = movement.amount().isNegative();
        LocalDate postedOn = charge ? movement.date().plusDays(BOOKING_DAYS) : movement.date();
        StandingPayment payment = draft.plans().paymentTo(draft.blueprint());
        LocalDate statement = AccountDates.statementOf(movement.date(), AccountDates.statementDay(payment));
        return statement.isAfter(draft.days().today())
                ? new Transaction(movement, TransactionStatus.UNBILLED, null, postedOn, null, null)
                : new Transaction(movement, TransactionStatus.BILLED, null, postedOn, statement, null);
    }

    private boolean isPending(LocalDate date) {
        return date.isAfter(draft.days().today().minusDays(PENDING_DAYS));
    }

    private Money position() {
        Money balance = draft.blueprint().balance();
        boolean owed = draft.blueprint().kind().classification() == AccountClassification.LIABILITY;
        return owed ? balance.negate() : balance;
    }
}
