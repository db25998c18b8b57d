package dev.sandbank.http.contract;

import dev.sandbank.http.operation.Product;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/**
 * Operations that act on the state of a card or an account: a call in good form is still refused when the state does not
 * allow the act, such as switching on a card that works.
 */
final class Refusable {

    private static final int BUSINESS = 422;
    private static final int NOTHING = 404;

    /** What depends on the state of an account. */
    private static final Set<String> OF_ACCOUNTS = Set.of("checkFunds", "closeAccount");

    /** One needs a flow that only a lower limit begins, one asks for one increase of two. */
    private static final Set<String> IN_FORM_BUT_NEVER_AS_PRINTED = Set.of("consentToDecrease", "increaseCreditLimit");

    /**
     * A purchase is paid in instalments once, a plan must run before its purchase is given back, and an account must be
     * able to pay a fee.
     */
    private static final Set<String> ABOUT_LOANS = Set.of(
            "bookInstalments",
            "confirmInstalments",
            "refundInstalments",
            "searchInstalmentPlans",
            "bookOfferedInstalments",
            "bookBalanceTransfer");

    private Refusable() {}

    /** Whether the state may be why the call was refused. */
    static boolean byState(PublishedOperation operation, HttpResponse<String> response) {
        if (ABOUT_LOANS.contains(operation.id())) {
            return response.statusCode() == BUSINESS;
        }
        return (operation.product() == Product.CARDS || OF_ACCOUNTS.contains(operation.id()))
                && (List.of(BUSINESS, NOTHING).contains(response.statusCode())
                        || IN_FORM_BUT_NEVER_AS_PRINTED.contains(operation.id()) && response.statusCode() == 400);
    }
}
