package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.bill.Bill;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bills that companies send their customers: one a month, on a day of the month that each company has. */
public final class SeededBills {

    private static final int LAST_DAY_OF_ISSUE = 25;
    private static final int LEAST_DOLLARS = 20;
    private static final int MOST_DOLLARS = 120;
    private static final DateTimeFormatter SEQUENCE = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private SeededBills() {}

    /** The bills of these days, oldest first; always the same for the same seed. */
    public static List<Bill> of(
            SeedName seed, CustomerId customer, Merchant merchant, LocalDate first, LocalDate last) {
        YearMonth end = YearMonth.from(last).plusMonths(1);
        return Stream.iterate(YearMonth.from(first), month -> month.isBefore(end), month -> month.plusMonths(1))
                .map(month -> bill(seed, customer, merchant, month))
                .filter(bill -> !bill.issued().isBefore(first) && !bill.issued().isAfter(last))
                .toList();
    }

    private static Bill bill(SeedName seed, CustomerId customer, Merchant merchant, YearMonth month) {
        String sequence = SEQUENCE.format(month);
        int day = Dice.of(seed, "day of bills", merchant.number()).between(1, LAST_DAY_OF_ISSUE);
        Currency currency = merchant.rule().least().currency();
        long amount = Dice.of(seed, "bill", customer.market().name(), customer.userId(), merchant.number(), sequence)
                .between(
                        ExchangeRates.dollars(LEAST_DOLLARS, currency).minorUnits(),
                        ExchangeRates.dollars(MOST_DOLLARS, currency).minorUnits());
        return new Bill(sequence, new Money(amount, currency), month.atDay(day));
    }
}
