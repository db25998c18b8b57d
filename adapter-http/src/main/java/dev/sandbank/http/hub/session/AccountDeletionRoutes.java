package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.team.membership.AccountEnd;
import dev.sandbank.application.hub.team.membership.AccountEnd.Orphaned;
import dev.sandbank.application.hub.team.membership.WeighAccountEnd;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** {@code /account/delete}: deletes one's account, after what ends was shown and the password was asked for. */
final class AccountDeletionRoutes {

    static final String PATH = Section.ACCOUNT.path() + "/delete";

    private static final String HEIR = "heir-";
    private static final String OWNER = "owner-";
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
                            legacy(end, form),
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

    private static Legacy legacy(AccountEnd end, PageForm form) {
        Map<TeamId, DeveloperId> successors = new HashMap<>();
        Map<ClientId, DeveloperId> heirs = new HashMap<>();
        for (Orphaned orphaned : end.orphaned()) {
            chosen(orphaned.candidates(), form.text(OWNER + orphaned.team().id()))
                    .ifPresent(id -> successors.put(orphaned.team().id(), id));
        }
        for (Client application : end.applications()) {
            chosen(end.mates(), form.text(HEIR + application.id())).ifPresent(id -> heirs.put(application.id(), id));
        }
        return new Legacy(successors, heirs);
    }

    private static Optional<DeveloperId> chosen(List<Developer> people, String id) {
        return people.stream()
                .map(Developer::id)
                .filter(each -> each.value().equals(id))
                .findFirst();
    }

    private void show(HubRequest request, int status, UnaryOperator<String> typed, Problems problems) {
        AccountEnd end = weigh.weigh(request.developer().id());
        boolean withCode = useCases.factor().show().show(request.developer()).isOn();
        Form form = Form.to(PATH, request.csrf(), "Delete my account")
                .with(fields(end, typed))
                .with(IdentityFields.of(withCode))
                .with(problems)
                .danger()
                .cancel("Keep it", Section.ACCOUNT.path());
        request.show(
                status,
                new AccountDeletionPage(
                        request.frame("Delete your account", Section.ACCOUNT).below(ACCOUNT), end, form));
    }

    private static Field[] fields(AccountEnd end, UnaryOperator<String> typed) {
        Stream<Field> owners = end.orphaned().stream()
                .map(orphaned -> select(
                        OWNER + orphaned.team().id(),
                        "Next owner of the team " + orphaned.team().name(),
                        List.of(),
                        orphaned.candidates(),
                        typed));
        Stream<Field> heirs = end.mates().isEmpty()
                ? Stream.of()
                : end.applications().stream()
                        .map(application -> select(
                                HEIR + application.id(),
                                "The application " + application.name(),
                                List.of(Option.of("", "is deleted")),
                                end.mates(),
                                typed));
        return Stream.concat(owners, heirs).toArray(Field[]::new);
    }

    private static Field select(
            String name, String label, List<Option> first, List<Developer> people, UnaryOperator<String> typed) {
        List<Option> options = Stream.concat(
                        first.stream(),
                        people.stream()
                                .map(each -> Option.of(
                                        each.id().value(),
                                        (first.isEmpty() ? "" : "goes to ") + each.name() + " (" + each.userId()
                                                + ")")))
                .toList();
        Field field = Field.select(name, label, options).typed(typed.apply(name));
        return first.isEmpty() ? field : field.optional();
    }
}
