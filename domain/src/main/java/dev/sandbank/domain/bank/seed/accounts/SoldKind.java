package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.product.ProductCategory;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of account that are sold to everybody; investments are sold only with advice. */
enum SoldKind {
    SAVINGS(
            AccountKind.SAVINGS,
            ProductCategory.TRANS_AND_SAVINGS_ACCOUNTS,
            "Savings at call: interest is reckoned daily and paid each month."),
    CHECKING(
            AccountKind.CHECKING,
            ProductCategory.TRANS_AND_SAVINGS_ACCOUNTS,
            "An account for every day, with a debit card and no fee for paying."),
    CALL_DEPOSIT(
            AccountKind.CALL_DEPOSIT,
            ProductCategory.TRANS_AND_SAVINGS_ACCOUNTS,
            "Money at notice, with interest paid each month."),
    TIME_DEPOSIT(
            AccountKind.TIME_DEPOSIT,
            ProductCategory.TERM_DEPOSITS,
            "Twelve months at a fixed rate; interest is paid out each quarter."),
    PREMIUM_DEPOSIT(
            AccountKind.PREMIUM_DEPOSIT,
            ProductCategory.TERM_DEPOSITS,
            "Three months at a higher rate; the bank may repay in another currency."),
    CREDIT_CARD(
            AccountKind.CREDIT_CARD,
            ProductCategory.CRED_AND_CHRG_CARDS,
            "A credit card with points on purchases and insurance on journeys."),
    READY_CREDIT(
            AccountKind.READY_CREDIT,
            ProductCategory.PERS_LOANS,
            "A line of credit to draw from whenever money is short."),
    LOAN(
            AccountKind.LOAN,
            ProductCategory.PERS_LOANS,
            "A loan without security, paid back in equal monthly instalments.");

    private final AccountKind kind;
    private final ProductCategory category;
    private final String description;

    SoldKind(AccountKind kind, ProductCategory category, String description) {
        this.kind = kind;
        this.category = category;
        this.description = description;
    }

    static Optional<SoldKind> of(AccountKind kind) {
        return Arrays.stream(values()).filter(sold -> sold.kind == kind).findFirst();
    }

    AccountKind kind() {
        return kind;
    }

    ProductCategory category() {
        return category;
    }

    String description() {
        return description;
    }
}
