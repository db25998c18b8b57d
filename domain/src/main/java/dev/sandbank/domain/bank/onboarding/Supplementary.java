package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;

/** Somebody who is to get a card of their own on the account that is applied for. */
public record Supplementary(String id, Form form) {

    /** The most of them on one application. */
    public static final int MOST = 9;

    private static final String BIRTHDAY = "applicant/demographics/dateOfBirth";
    private static final String MAIDEN_NAME = "applicant/motherMaidenName";

    /** Whether this is the person with that birthday and that mother's maiden name, in any case. */
    public boolean isBorn(String birthday, String maidenName) {
        return !form.text(BIRTHDAY).isEmpty()
                && form.text(BIRTHDAY).equals(birthday.strip())
                && form.text(MAIDEN_NAME).equalsIgnoreCase(maidenName.strip());
    }
}
