package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.bank.account.access.AccountDoorPage;
import dev.sandbank.http.bank.account.access.OpenedAccountPage;
import java.util.List;
import java.util.Map;

/** The pages that an access code leads to. */
final class AccountPageExamples {

    private AccountPageExamples() {}

    static Map<String, String> all() {
        List<Fact> facts = List.of(Fact.of("Number", "XXXXXX0030"), Fact.of("Account", PageExamples.AWKWARD));
        return Map.of(
                "account-door",
                new AccountDoorPage("/customer/account", PageExamples.CSRF, PageExamples.AWKWARD, Remarks.NONE).html(),
                "account-opened",
                new OpenedAccountPage(Market.IN, facts).html());
    }
}
