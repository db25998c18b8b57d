package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.application.hub.team.membership.WeighAccountEnd;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.function.UnaryOperator;

/** {@code /account/delete}: deletes one's account, after what ends was shown and the password was asked for. */
final class AccountDeletionRoutes {

    static final String PATH = Section.ACCOUNT.path() + "/delete";

    private static final int CONFLICT = 409;
    private static final PageLink ACCOUNT = new PageLink("Account", Section.ACCOUNT.path());

    private final SessionUseCases useCases;
    private final WeighAccountEnd weigh;

    AccountDeletionRoutes(SessionUseCases useCases) {
        this.useCases = useCases;
        this.weigh = useCases.weighAccountEnd();
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("deleteAccount", PATH, Role.DEVELOPER, request -> show(request, 200, name -> "", Problems.NONE));
        routes.form("deleteOwnAccount", PATH, Role.DEVELOPER, this::delete, (request, stale) -> {
            if (request.developerOrNull() == null) {
                request.redirect(Section.LOG_IN.path());
            } else {
                show(request, 200, stale::text, Problems.NONE);
            }
        });
    }

    private void delete(HubRequest request, PageForm form) {
        AccountEnd end = weigh.weigh(request.developer().id());
        try {
            useCases.deleteOwnAccount()
                    .delete(
                            request.developer().id(),
                            form.text(IdentityFields.PASSWORD),
                            form.text(IdentityFields.CODE),
                            LegacyFields.legacy(end, form::text),
                            request.place());
            request.endSession();
            request.show(
                    200,
                    MessagePage.of(
                            request.frame("Your account is deleted", Section.NONE),
                            "Everything that was yours alone is gone with it. A last mail tells your address so.",
                            new PageLink("Start page", "/")));
        } catch (Refused refused) {
            refuse(request, form, refused);
        }
    }

    private void refuse(HubRequest request, PageForm form, Refused refused) {
        boolean conflict =
                refused.reason() == DeveloperRefusal.LAST_ADMINISTRATOR || refused.reason() instanceof TeamRefusal;
        if (conflict) {
            show(request, CONFLICT, form::text, Problems.NONE.about(Hints.of(refused)));
        } else {
            show(request, IdentityFields.status(refused), form::text, IdentityFields.problems(refused));
        }
    }

    private void show(HubRequest request, int status, UnaryOperator<String> typed, Problems problems) {
        AccountEnd end = weigh.weigh(request.developer().id());
        boolean withCode = useCases.factor().show().show(request.developer()).isOn();
        Form form = Form.to(PATH, request.csrf(), "Delete my account")
                .with(LegacyFields.of(end, typed, true))
                .with(IdentityFields.of(withCode))
                .with(problems)
                .danger()
                .cancel("Keep it", Section.ACCOUNT.path());
        request.show(
                status,
                new AccountDeletionPage(
                        request.frame("Delete your account", Section.ACCOUNT).below(ACCOUNT), end, form));
    }
}
