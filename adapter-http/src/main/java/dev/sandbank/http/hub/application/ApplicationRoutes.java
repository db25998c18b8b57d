package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.hub.application.SecretView;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code /apps/{application}}: one application with its credentials. */
final class ApplicationRoutes {

    private static final String PATH = ApplicationDesk.PATH;
    private static final String OVERLAP = "overlap";
    private static final String CONFIRM = "confirm";
    private static final String SECRET = "secret";
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

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("application", PATH, Role.DEVELOPER, request -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "rotateOwnSecret",
                PATH + "/rotate",
                Role.DEVELOPER,
                this::rotate,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "addOwnSecret",
                PATH + "/add-secret",
                Role.DEVELOPER,
                this::addSecret,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "endSecret",
                PATH + "/end-secret",
                Role.DEVELOPER,
                this::endSecret,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
        routes.form(
                "deleteApplication",
                PATH + "/delete",
                Role.DEVELOPER,
                this::delete,
                (request, stale) -> show(request, 200, Problems.NONE, Problems.NONE));
    }

    private void rotate(HubRequest request, PageForm form) {
        ClientId id = ApplicationDesk.idOf(request);
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

    private void addSecret(HubRequest request, PageForm form) {
        ClientId id = ApplicationDesk.idOf(request);
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), secrets);
        try {
            useCases.secrets()
                    .from(request.source())
                    .addSecret()
                    .add(request.developer().id(), id, mark);
            request.redirect(NewSecretRoutes.showing(id, mark));
        } catch (Refused refused) {
            if (refused.reason() != ClientRefusal.CLIENT_SECRETS_FULL) {
                throw refused;
            }
            show(request, WRONG, Problems.NONE.about(Hints.of(refused)), Problems.NONE);
        }
    }

    private void endSecret(HubRequest request, PageForm form) {
        ClientId id = ApplicationDesk.idOf(request);
        try {
            useCases.secrets()
                    .from(request.source())
                    .endSecret()
                    .end(request.developer().id(), id, form.text(SECRET));
            request.redirect(ApplicationDesk.pathOf(id));
        } catch (Refused refused) {
            boolean ofSecret = refused.reason() == ClientRefusal.CLIENT_SECRET_LAST
                    || refused.reason() == ClientRefusal.CLIENT_SECRET_UNKNOWN;
            if (!ofSecret) {
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
                    .delete(request.developer().id(), ApplicationDesk.idOf(request), form.text(CONFIRM));
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
        ApplicationView view = new ApplicationDesk(useCases, secrets, wall, publicUrl).view(request);
        Client client = view.client();
        List<Form> forms = new ArrayList<>();
        if (!client.isPublic()) {
            forms.add(rotateForm(request, client).with(rotating));
            forms.add(Form.to(
                            ApplicationDesk.pathOf(client.id()) + "/add-secret",
                            request.csrf(),
                            "Add a secret of your own")
                    .named("add")
                    .with(Submission.field(Submission.fresh(secrets))));
        }
        if (view.own()) {
            forms.add(Form.to(ApplicationDesk.pathOf(client.id()) + "/delete", request.csrf(), "Delete the application")
                    .named("delete")
                    .with(Field.typedConfirmation(CONFIRM, client.id().value()))
                    .danger()
                    .with(deleting));
        }
        List<SecretView> living = client.isPublic()
                ? List.of()
                : useCases.secrets().from(request.source()).listSecrets().list(reader, client.id());
        request.show(
                status,
                new ApplicationPage(
                        frame(request, client),
                        view,
                        living,
                        owner -> nameOf(owner, reader, view),
                        secret -> living.size() == 1 || !mayEnd(secret, reader, view)
                                ? Cell.none("")
                                : end(request, client.id(), secret),
                        forms,
                        publicUrl.get() + Operation.API_BASE,
                        wall.instant()));
    }

    private static HubFrame frame(HubRequest request, Client client) {
        HubFrame frame = request.frame(client.name(), Section.APPLICATIONS).below(ApplicationsRoutes.MY_APPLICATIONS);
        return ApplicationDesk.told(request, frame);
    }

    private static String nameOf(String owner, DeveloperId reader, ApplicationView view) {
        if (owner.equals(reader.value())) {
            return "You";
        }
        return owner.equals(view.owner().id().value()) ? view.owner().name() : "a member";
    }

    private static boolean mayEnd(SecretView secret, DeveloperId reader, ApplicationView view) {
        return view.own() || reader.equals(secret.secret().owner());
    }

    private static Cell end(HubRequest request, ClientId id, SecretView secret) {
        String which = "the secret that ends in " + secret.secret().lastFour();
        return Cell.acts(Act.to(ApplicationDesk.pathOf(id) + "/end-secret", request.csrf(), "End", which)
                .danger()
                .with(SECRET, secret.secret().id()));
    }

    private Form rotateForm(HubRequest request, Client client) {
        return Form.to(ApplicationDesk.pathOf(client.id()) + "/rotate", request.csrf(), "New secret")
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
