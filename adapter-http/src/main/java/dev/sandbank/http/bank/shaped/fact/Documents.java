package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.figure.PdfPage;
import java.util.ArrayList;
import java.util.List;

/** Makes the document that an answer carries. It says the customer, the account and the day. */
final class Documents {

    private Documents() {}

    static byte[] of(Scope scope) {
        Caller caller = scope.caller();
        List<String> lines = new ArrayList<>(List.of(
                "Sandbank, " + caller.market().country(),
                caller.profile().name().full(),
                caller.today().toString()));
        Account account = scope.account();
        if (account != null) {
            lines.add(account.product().name() + " " + account.number().value());
            lines.add(account.balance().toString());
        }
        lines.add("Test data of a sandbox; nothing here was ever paid.");
        return PdfPage.of(lines);
    }
}
