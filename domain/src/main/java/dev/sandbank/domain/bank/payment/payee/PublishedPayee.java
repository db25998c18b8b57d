package dev.sandbank.domain.bank.payment.payee;

import java.util.Set;

/**
 * What the published examples say of payees. Requests are copied from the documents, which print one payee for payments of
 * every kind; so these values mean the customer's first payee of the kind that is paid.
 */
public final class PublishedPayee {

    private static final String ID =
            "6e3774334f724a2b794766366e3774334f724a2b794766366e3774334f724a2b794766366e3774334f724a2b";

    private static final Set<String> ACCOUNTS = Set.of("70872490", "+447700900123");

    private static final String MERCHANT = "700121";

    private PublishedPayee() {}

    /** Whether it is the printed id. */
    public static boolean hasId(String id) {
        return id.equals(ID);
    }

    /** Whether it is the printed number of a company that sends bills; it means the first of the market. */
    public static boolean isMerchant(String number) {
        return number.equals(MERCHANT);
    }

    /** Whether it is a printed account number or the printed proxy. */
    public static boolean hasAccount(String account) {
        return ACCOUNTS.contains(account.strip());
    }
}
