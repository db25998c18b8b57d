package dev.sandbank.domain.bank.seed;

import static dev.sandbank.domain.bank.account.AccountKind.CALL_DEPOSIT;
import static dev.sandbank.domain.bank.account.AccountKind.CHECKING;
import static dev.sandbank.domain.bank.account.AccountKind.CREDIT_CARD;
import static dev.sandbank.domain.bank.account.AccountKind.LOAN;
import static dev.sandbank.domain.bank.account.AccountKind.MUTUAL_FUND;
import static dev.sandbank.domain.bank.account.AccountKind.PREMIUM_DEPOSIT;
import static dev.sandbank.domain.bank.account.AccountKind.READY_CREDIT;
import static dev.sandbank.domain.bank.account.AccountKind.SAVINGS;
import static dev.sandbank.domain.bank.account.AccountKind.SECURITIES_BROKERAGE;
import static dev.sandbank.domain.bank.account.AccountKind.TIME_DEPOSIT;

import java.util.List;

/** What each test customer holds, in the order it is listed. */
final class Kits {

    private static final List<Item> EVERYTHING = List.of(
            Item.of(SAVINGS, 8_000, 20_000).called("RAINY DAY"),
            Item.of(SAVINGS, 3_000, 9_000).inForeignCurrency(),
            Item.of(CALL_DEPOSIT, 5_000, 15_000),
            Item.of(TIME_DEPOSIT, 10_000, 30_000),
            Item.of(PREMIUM_DEPOSIT, 15_000, 40_000),
            Item.of(MUTUAL_FUND, 20_000, 80_000),
            Item.of(SECURITIES_BROKERAGE, 20_000, 60_000),
            Item.of(CHECKING, 9_000, 15_000).called("EVERYDAY"),
            Item.of(CREDIT_CARD, 500, 1_500),
            Item.of(CREDIT_CARD, 300, 900),
            Item.of(READY_CREDIT, 800, 2_000),
            Item.of(LOAN, 6_000, 9_000).called("NEW CAR"));

    private static final List<Item> CARDS_ONLY =
            List.of(Item.of(CREDIT_CARD, 600, 1_800).called("TRAVEL"), Item.of(CREDIT_CARD, 400, 1_200));

    private static final List<Item> NEWCOMER =
            List.of(Item.of(SAVINGS, 1_500, 4_000).used(Habit.NEW));

    private static final List<Item> WEALTHY = List.of(
            Item.of(SAVINGS, 80_000, 200_000),
            Item.of(SAVINGS, 40_000, 90_000).inForeignCurrency(),
            Item.of(CALL_DEPOSIT, 50_000, 150_000),
            Item.of(TIME_DEPOSIT, 100_000, 300_000).called("HOUSE BY THE SEA"),
            Item.of(PREMIUM_DEPOSIT, 100_000, 400_000),
            Item.of(MUTUAL_FUND, 300_000, 900_000),
            Item.of(SECURITIES_BROKERAGE, 300_000, 900_000),
            Item.of(CHECKING, 30_000, 60_000));

    private static final List<Item> TROUBLED = List.of(
            Item.of(SAVINGS, 50, 200).used(Habit.DORMANT),
            Item.of(CHECKING, 900, 1_400),
            Item.of(CHECKING, 10, 40).used(Habit.QUIET),
            Item.of(CREDIT_CARD, 3_000, 4_500).used(Habit.LATE),
            Item.of(READY_CREDIT, 1_500, 2_500),
            Item.of(LOAN, 8_000, 12_000).used(Habit.LATE));

    private Kits() {}

    static List<Item> of(TestCustomer customer) {
        return switch (customer) {
            case EVERYTHING -> EVERYTHING;
            case CARDS_ONLY -> CARDS_ONLY;
            case NEWCOMER -> NEWCOMER;
            case WEALTHY -> WEALTHY;
            case TROUBLED -> TROUBLED;
        };
    }

    static boolean isInsured(TestCustomer customer) {
        return customer == TestCustomer.EVERYTHING || customer == TestCustomer.WEALTHY;
    }
}
