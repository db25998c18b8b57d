package dev.sandbank.domain.oauth.scope;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The published scopes: who may ask for each, and its meaning in words for the consent page. The spellings are those
 * that clients of the public sandbox send, including one common misspelling and the older {@code /dda/...} names.
 */
public enum KnownScope {
    API("/api", Askers.APPLICATIONS, "Use the bank's services as the application itself"),
    ACCOUNTS_DETAILS_TRANSACTIONS(
            "accounts_details_transactions",
            Askers.CUSTOMERS,
            "See your accounts, their balances and details, and twelve months of transactions"),
    CUSTOMERS_PROFILES(
            "customers_profiles", Askers.CUSTOMERS, "See your name, addresses, e-mail addresses and phone numbers"),
    PAY_WITH_POINTS("pay_with_points", Askers.BOTH, "See your reward points and pay with them"),
    PAY_WITH_POINT("pay_with_point", Askers.BOTH, "See your reward points and pay with them"),
    PAYEES("payees", Askers.CUSTOMERS, "See the people and companies you pay"),
    PERSONAL_DOMESTIC_TRANSFERS(
            "personal_domestic_transfers", Askers.CUSTOMERS, "Move money between your own accounts"),
    INTERNAL_DOMESTIC_TRANSFERS("internal_domestic_transfers", Askers.CUSTOMERS, "Pay other customers of this bank"),
    EXTERNAL_DOMESTIC_TRANSFERS(
            "external_domestic_transfers", Askers.CUSTOMERS, "Pay people at other banks in your country"),
    BILL_PAYMENTS("bill_payments", Askers.CUSTOMERS, "Pay your bills"),
    CARDS("cards", Askers.CUSTOMERS, "See and manage your cards"),
    STATEMENTS_AND_ADVICES("statements_and_advices", Askers.CUSTOMERS, "Read your statements and advices"),
    RESET_ATM_PIN("reset_atm_pin", Askers.CUSTOMERS, "Reset the PIN of your cards"),
    ACCOUNTS_ROUTING_NUMBER("accounts_routing_number", Askers.CUSTOMERS, "See your full account and routing numbers"),
    ACCOUNTS_STATEMENTS("accounts_statements", Askers.CUSTOMERS, "Read your account statements"),
    ACCOUNTS_TAX_STATEMENTS("accounts_tax_statements", Askers.CUSTOMERS, "Read your tax statements"),
    DRAWEES("Drawees", Askers.CUSTOMERS, "See the accounts you may collect payments from"),
    CARD_PAYMENTS("Card_Payments", Askers.CUSTOMERS, "Pay with your cards"),
    CARD_PURCHASE("Card_Purchase", Askers.CUSTOMERS, "Buy with your card and its points"),
    AUTO_DEBIT("Auto_Debit", Askers.CUSTOMERS, "Set up automatic payments from your accounts"),
    LOP_BOOKING("lop_booking", Askers.CUSTOMERS, "Book a loan on your credit card"),
    EPP_BOOKING("epp_booking", Askers.CUSTOMERS, "Turn card purchases into instalments"),
    ONBOARDING("onboarding", Askers.BOTH, "Apply for products in your name"),
    REFERENCE_DATA("reference_data", Askers.BOTH, "Read the bank's lists of codes"),
    META_DATA("meta_data", Askers.BOTH, "Read the bank's lists of codes"),
    DDA_CUSTOMER("/dda/customer", Askers.CUSTOMERS, "See your name and contact details"),
    DDA_ACCOUNT_LIST("/dda/accountlist", Askers.CUSTOMERS, "See the list of your accounts"),
    DDA_ACCOUNT("/dda/account", Askers.CUSTOMERS, "See your accounts and their balances"),
    DDA_ACCOUNTS_DETAILS("/dda/accountsdetails", Askers.CUSTOMERS, "See the details of your accounts"),
    DDA_ACCOUNT_TRANSACTIONS("/dda/account/transactions", Askers.CUSTOMERS, "See your accounts' transactions");

    private static final Map<String, KnownScope> BY_SCOPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(KnownScope::scope, Function.identity()));

    private final String scope;
    private final Askers askers;
    private final String meaning;

    KnownScope(String scope, Askers askers, String meaning) {
        this.scope = scope;
        this.askers = askers;
        this.meaning = meaning;
    }

    /** The published scope of this exact spelling, if there is one. */
    public static Optional<KnownScope> named(String scope) {
        return Optional.ofNullable(BY_SCOPE.get(scope));
    }

    /** The name in requests and answers. */
    public String scope() {
        return scope;
    }

    /** What the customer allows by it; the text continues the sentence "This lets the application ...". */
    public String meaning() {
        return meaning;
    }

    /** Whether it may be asked for with a customer's consent. */
    public boolean forCustomers() {
        return askers != Askers.APPLICATIONS;
    }

    /** Whether an application may ask for it on its own. */
    public boolean forApplications() {
        return askers != Askers.CUSTOMERS;
    }

    private enum Askers {
        APPLICATIONS,
        CUSTOMERS,
        BOTH
    }
}
