package dev.sandbank.domain.bank.product;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of products, as the Australian Consumer Data Standards name them; the bank does not offer all. */
public enum ProductCategory {
    BUSINESS_LOANS,
    CRED_AND_CHRG_CARDS,
    LEASES,
    MARGIN_LOANS,
    OVERDRAFTS,
    PERS_LOANS,
    REGULATED_TRUST_ACCOUNTS,
    RESIDENTIAL_MORTGAGES,
    TERM_DEPOSITS,
    TRADE_FINANCE,
    TRANS_AND_SAVINGS_ACCOUNTS,
    TRAVEL_CARDS;

    /** The category of this exact name, if there is one. */
    public static Optional<ProductCategory> named(String name) {
        return Arrays.stream(values())
                .filter(category -> category.name().equals(name))
                .findFirst();
    }
}
