package dev.sandbank.http.bank.account.access;

import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.Remarks;
import gg.jte.generated.precompiled.JteaccountDoorPageGenerated;

/**
 * Where a partner sends a customer who is to see one account.
 *
 * @param action where the form is sent
 * @param code shows the account once
 */
public record AccountDoorPage(String action, String csrf, String code, Remarks remarks) {

    /** The field with the code. */
    public static final String CODE = "code";

    private static final int LONGEST = 100;

    public AccountDoorPage {
        code = code.substring(0, Math.min(code.length(), LONGEST));
    }

    public String title() {
        return remarks.title("See your account");
    }

    public String html() {
        return Pages.written(output -> JteaccountDoorPageGenerated.render(output, null, this));
    }
}
