package dev.sandbank.domain.bank.seed.holdings;

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

import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import java.util.List;

/** The products that each test customer holds, in the order of the list. */
final class ProductMixes {

    private static final List<HeldProduct> EVERYTHING = List.of(
            HeldProduct.of(SAVINGS, 8_000, 20_000).called("RAINY DAY"),
            HeldProduct.of(SAVINGS, 3_000, 9_000).inForeignCurrency(),
            HeldProduct.of(CALL_DEPOSIT, 5_000, 15_000),
            HeldProduct.of(TIME_DEPOSIT, 10_000, 30_000),
            HeldProduct.of(PREMIUM_DEPOSIT, 15_000, 40_000),
            HeldProduct.of(MUTUAL_FUND, 20_000, 80_000),
            HeldProduct.of(SECURITIES_BROKERAGE, 20_000, 60_000),
            HeldProduct.of(CHECKING, 9_000, 15_000).called("EVERYDAY"),
            HeldProduct.of(CREDIT_CARD, 220, 420),
            HeldProduct.of(CREDIT_CARD, 120, 240),
            HeldProduct.of(READY_CREDIT, 800, 1_500),
            HeldProduct.of(LOAN, 9_000, 14_000).called("NEW CAR"));

    private static final List<HeldProduct> CARDS_ONLY =
            List.of(HeldProduct.of(CREDIT_CARD, 600, 1_800).called("TRAVEL"), HeldProduct.of(CREDIT_CARD, 400, 1_200));

    private static final List<HeldProduct> NEWCOMER =
            List.of(HeldProduct.of(SAVINGS, 4_500, 7_000).used(AccountUse.NEW));

    private static final List<HeldProduct> WEALTHY = List.of(
            HeldProduct.of(SAVINGS, 80_000, 200_000),
            HeldProduct.of(SAVINGS, 40_000, 90_000).inForeignCurrency(),
            HeldProduct.of(CALL_DEPOSIT, 50_000, 150_000),
            HeldProduct.of(TIME_DEPOSIT, 100_000, 300_000).called("HOUSE BY THE SEA"),
            HeldProduct.of(PREMIUM_DEPOSIT, 100_000, 400_000),
            HeldProduct.of(MUTUAL_FUND, 300_000, 900_000),
            HeldProduct.of(SECURITIES_BROKERAGE, 300_000, 900_000),
            HeldProduct.of(CHECKING, 30_000, 60_000));

    private static final List<HeldProduct> TROUBLED = List.of(
            HeldProduct.of(SAVINGS, 50, 200).used(AccountUse.DORMANT),
            HeldProduct.of(CHECKING, 2_100, 2_600),
            HeldProduct.of(CHECKING, 10, 40).used(AccountUse.QUIET),
            HeldProduct.of(CREDIT_CARD, 3_000, 4_500).used(AccountUse.LATE),
            HeldProduct.of(READY_CREDIT, 1_500, 2_500),
            HeldProduct.of(LOAN, 8_000, 12_000).used(AccountUse.LATE));

    private ProductMixes() {}

    static List<HeldProduct> of(SeedCustomer customer) {
        return switch (customer.like()) {
            case EVERYTHING -> EVERYTHING;
            case CARDS_ONLY -> CARDS_ONLY;
            case NEWCOMER -> NEWCOMER;
            case WEALTHY -> WEALTHY;
            case TROUBLED -> TROUBLED;
        };
    }

    /** The income of a customer, in percent of the usual salary of the market. */
    static int income(SeedCustomer customer) {
        return switch (customer.like()) {
            case EVERYTHING -> 110;
            case CARDS_ONLY -> 100;
            case NEWCOMER -> 80;
            case WEALTHY -> 300;
            case TROUBLED -> 60;
        };
    }

    static boolean isInsured(SeedCustomer customer) {
        return customer.like() == TestCustomer.EVERYTHING || customer.like() == TestCustomer.WEALTHY;
    }
}
