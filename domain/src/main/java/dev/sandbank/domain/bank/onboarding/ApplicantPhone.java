package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;

/** The phone that an applicant's one-time codes go to. */
public final class ApplicantPhone {

    private static final String PHONES = "applicant/phone";

    private ApplicantPhone() {}

    /** The last four digits behind eight crosses: the main mobile, or else the first phone of the form. */
    public static String masked(Form form) {
        String digits = international(form);
        return "X".repeat(8) + digits.substring(Math.max(0, digits.length() - 4));
    }

    /** Its digits, country code first; empty if the form has no phone. */
    public static String international(Form form) {
        String row = form.rows(PHONES).stream()
                .filter(each -> form.text(each + "/phoneType").equals("PRIMARY_MOBILE_NUMBER"))
                .findFirst()
                .orElse(Form.row(PHONES, 0));
        return (form.text(row + "/phoneCountryCode") + form.text(row + "/phoneNumber")).replaceAll("[^0-9]", "");
    }
}
