package dev.sandbank.http.bank.account.access;

import dev.sandbank.application.bank.account.access.OpenAccountPage;
import dev.sandbank.application.bank.account.access.OpenAccountPage.Opened;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.http.page.ErrorPages;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.MoneyText;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import dev.sandbank.http.web.page.ShownInstead;
import java.util.List;
import java.util.Objects;

/**
 * {@code GET /customer/account?code=...}: the page to which a partner sends a customer. It shows nothing before somebody
 * presses its button, because programs that only look at addresses must not use a code up.
 */
public final class AccountPageRoutes {

    private static final String PATH = "/customer/account";

    private final OpenAccountPage openAccountPage;

    public AccountPageRoutes(OpenAccountPage openAccountPage) {
        this.openAccountPage = openAccountPage;
    }

    /** The path of the page that a code opens, with its query. */
    static String address(String code) {
        return PATH + "?" + AccountDoorPage.CODE + "=" + code;
    }

    public void addTo(PageRoutes<CustomerRequest> routes) {
        routes.page("accountDoor", PATH, Role.ANYBODY, request -> ask(request, code(request)));
        routes.form(
                "customerAccount",
                PATH,
                Role.ANYBODY,
                this::show,
                (request, form) -> ask(request, form.text(AccountDoorPage.CODE)));
    }

    private static String code(CustomerRequest request) {
        return Objects.requireNonNullElse(request.query(AccountDoorPage.CODE), "");
    }

    private static void ask(CustomerRequest request, String code) {
        request.show(200, new AccountDoorPage(PATH, request.csrf(), code, request.remarks(null)).html());
    }

    private void show(CustomerRequest request, PageForm form) {
        Opened opened = open(new ControlFlowId(form.text(AccountDoorPage.CODE)));
        request.show(200, new OpenedAccountPage(opened.market(), facts(opened.account())).html());
    }

    private Opened open(ControlFlowId code) {
        try {
            return openAccountPage.open(code);
        } catch (Refused refused) {
            throw refused.reason() instanceof StepUpRefusal
                    ? new ShownInstead(ErrorPages.accountCodeUsed(), refused)
                    : refused;
        }
    }

    private static List<Fact> facts(Account account) {
        return List.of(
                Fact.of("Account", account.product().name()),
                Fact.of("Number", account.number().value()),
                Fact.of("Balance", money(account.balance())),
                Fact.of("Available", money(account.available())));
    }

    private static String money(Money amount) {
        return MoneyText.of(amount.decimal(), amount.currency());
    }
}
