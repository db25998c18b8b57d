package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code /apps/{application}}: one application with its credentials. */
final class ApplicationRoutes {

    private static final String PATH = ApplicationsRoutes.PATH + "/{application}";
    private static final String OVERLAP = "overlap";
    private static final String CONFIRM = "confirm";
    private static final String DAY = "24";
    private static final int WRONG = 422;

    private final HubUseCases useCases;
    private final Secrets secrets;
    private final Clock wall;
    private final Supplier<String> publicUrl;

    ApplicationRoutes(HubUseCases useCases, Secrets secrets, Clock wall, Supplier<String> publicUrl) {
        this.useCases = useCases;
        this.secrets = secrets;
        this.wall = wall;
        this.publicUrl = publicUrl;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String pathOf(ClientId id) {
        return ApplicationsRoutes.PATH + "/" + encoded(id.value());
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("application", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "rotateOwnSecret",
                PATH + "/rotate",
                Role.DEVELOPER,
                this::rotate,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "deleteApplication",
                PATH + "/delete",
                Role.DEVELOPER,
                this::delete,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
    }

    private static ClientId idOf(HubRequest request) {
        String text = request.pathPart("application");
        if (!ClientId.couldBe(text)) {
            throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, "?"));
        }
        return new ClientId(text);
    }

    private void rotate(HubRequest request, PageForm form) {
        ClientId id = idOf(request);
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), secrets);
        Duration overlap = switch (form.text(OVERLAP)) {
            case "0" -> Duration.ZERO;
            case "1" -> Duration.ofHours(1);
            case "168" -> Duration.ofDays(7);
            case "2160" -> Duration.ofDays(90);
            default -> Duration.ofHours(24);
        };
        try {
            useCases.secrets()
                    .from(request.source())
                    .rotateOwnSecret()
                    .rotate(request.developer().id(), id, overlap, mark);
            request.redirect(NewSecretRoutes.showing(id, mark));
        } catch (Refused refused) {
            if (refused.reason() != ClientRefusal.CLIENT_SECRETS_FULL) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE.about(Hints.of(refused)), Problems.NONE);
        }
    }

    private void delete(HubRequest request, PageForm form) {
        try {
            useCases.applications()
                    .from(request.source())
                    .delete()
                    .delete(request.developer().id(), idOf(request), form.text(CONFIRM));
            request.redirect(ApplicationsRoutes.PATH);
        } catch (Refused refused) {
            if (refused.reason() != ClientRefusal.CLIENT_NOT_CONFIRMED) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE, Problems.NONE.at(CONFIRM, Hints.of(refused)));
        }
    }

    private void show(HubRequest request, int status, Problems rotating, Problems deleting) {
        DeveloperId reader = request.developer().id();
        ApplicationView view =
                useCases.applications().from(request.source()).show().show(reader, idOf(request));
        Client client = view.client();
        List<Form> forms = new ArrayList<>();
        if (!client.isPublic()) {
            forms.add(rotateForm(request, client).with(rotating));
        }
        if (view.own()) {
            forms.add(Form.to(pathOf(client.id()) + "/delete", request.csrf(), "Delete the application")
                    .named("delete")
                    .with(Field.typedConfirmation(CONFIRM, client.id().value()))
                    .danger()
                    .with(deleting));
        }
        request.show(
                status,
                new ApplicationPage(
                        request.frame(client.name(), Section.APPLICATIONS).below(ApplicationsRoutes.MY_APPLICATIONS),
                        view,
                        client.isPublic()
                                ? List.of()
                                : useCases.secrets()
                                        .from(request.source())
                                        .listSecrets()
                                        .list(reader, client.id()),
                        owner -> owner.equals(reader.value())
                                ? "You"
                                : owner.equals(view.owner().id().value())
                                        ? view.owner().name()
                                        : "a member",
                        forms,
                        publicUrl.get() + Operation.API_BASE,
                        wall.instant()));
    }

    private Form rotateForm(HubRequest request, Client client) {
        return Form.to(pathOf(client.id()) + "/rotate", request.csrf(), "New secret")
                .named("rotate")
                .with(
                        Submission.field(Submission.fresh(secrets)),
                        Field.select(
                                        OVERLAP,
                                        "Your present secret works on for",
                                        List.of(
                                                Option.of("0", "no time: it ends now"),
                                                Option.of("1", "1 hour"),
                                                Option.of(DAY, "24 hours"),
                                                Option.of("168", "7 days"),
                                                Option.of("2160", "90 days")))
                                .typed(DAY));
    }
}
