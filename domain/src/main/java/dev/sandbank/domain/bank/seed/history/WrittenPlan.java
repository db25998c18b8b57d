package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.written.WrittenAccount;
import dev.sandbank.domain.bank.seed.written.WrittenLine;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The movements that somebody wrote down for an account. Those of days to come are booked when they come. */
final class WrittenPlan implements AccountPlan {

    private final Money opening;
    private final NavigableMap<YearMonth, List<Movement>> months;

    private WrittenPlan(Money opening, NavigableMap<YearMonth, List<Movement>> months) {
        this.opening = opening;
        this.months = months;
    }

    /** @param accounts all accounts of the customer, in the order they are listed */
    static WrittenPlan of(AccountBlueprint account, WrittenAccount written, List<AccountBlueprint> accounts) {
        NavigableMap<YearMonth, List<Movement>> months = new TreeMap<>();
        for (WrittenLine line : written.lines()) {
            months.computeIfAbsent(YearMonth.from(line.date()), month -> new ArrayList<>())
                    .add(movement(account, line, accounts));
        }
        return new WrittenPlan(written.opening(), months);
    }

    @Override
    public List<Movement> of(YearMonth month) {
        return months.getOrDefault(month, List.of());
    }

    @Override
    public Money openingOf(YearMonth month) {
        Stream<Movement> before = months.headMap(month, false).values().stream().flatMap(List::stream);
        return opening.plus(Sums.of(before, opening.currency()));
    }

    private static Movement movement(AccountBlueprint account, WrittenLine line, List<AccountBlueprint> accounts) {
        boolean own = line.own() != WrittenLine.ELSEWHERE;
        LedgerAccount other = own ? accounts.get(line.own()).ledgerAccount() : LedgerAccount.outside(line.other());
        // Both accounts list a transfer between them under one reference: that of the account that pays.
        AccountBlueprint named = own && !line.amount().isNegative() ? accounts.get(line.own()) : account;
        return new Movement(
                MonthlyStatement.reference(named, line.purpose(), line.date(), line.number()),
                line.date(),
                line.purpose(),
                line.text(),
                line.amount(),
                other,
                line.purpose() == Purpose.PURCHASE ? line.other() : null,
                null);
    }

    /**
     * A card whose purchases somebody wrote down. What each statement charges is paid in full, and the written debt stays.
     *
     * @param lines the purchases and the cash
     */
    record OnCard(AccountBlueprint account, WrittenPlan lines) implements Credit {

        @Override
        public List<Movement> used(YearMonth month) {
            return lines.of(month);
        }

        @Override
        public Money carried(YearMonth statement) {
            return account.balance();
        }

        @Override
        public BigDecimal rate() {
            return InterestRates.PURCHASES;
        }

        @Override
        public Money lateFee() {
            return Money.zero(account.currency());
        }
    }
}
