package dev.sandbank.application.bank.payment.bundle;

import dev.sandbank.domain.stepup.Purpose;

/** The two forms of bundles; a one-time code for one serves none of the other. */
public enum BundleForm {
    /** To payees. */
    KNOWN("executeBundle"),
    /** To people who are no payee yet. */
    ADHOC("executeAdhocBundle");

    private final Purpose purpose;

    BundleForm(String operation) {
        this.purpose = new Purpose(operation);
    }

    Purpose purpose() {
        return purpose;
    }
}
