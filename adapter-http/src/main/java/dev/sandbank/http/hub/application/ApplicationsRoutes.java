package dev.sandbank.http.hub.application;

import dev.sandbank.application.HubUseCases.ApplicationUseCases;
import dev.sandbank.application.hub.application.own.ApplicationDetails;
import dev.sandbank.application.hub.application.own.MadeApplication;
import dev.sandbank.application.hub.application.own.NewApplication;
import dev.sandbank.application.support.Digits;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Option;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.refusal.hint.Hints;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** {@code /apps}: the applications that a developer owns or shares in a team, and the form that makes one. */
final class ApplicationsRoutes {

    static final String PATH = Section.APPLICATIONS.path();
    static final String NEW_PATH = PATH + "/new";
    static final PageLink MY_APPLICATIONS = new PageLink("My applications", PATH);
    static final String TEXT = "text";

    private static final String AFTER = "after";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String REDIRECT_URIS = "redirectUris";
    private static final String SPACE = "space";
    private static final String OWN = "own";
    private static final int ROWS = 50;
    private static final int MOST_DIGITS = 18;
    private static final int WRONG = 422;

    private final ApplicationUseCases.From applications;
    private final Secrets secrets;
    private final Clock wall;

    ApplicationsRoutes(ApplicationUseCases.From applications, Secrets secrets, Clock wall) {
        this.applications = applications;
        this.secrets = secrets;
        this.wall = wall;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("applications", PATH, Role.DEVELOPER, this::show);
        routes.page(
                "newApplication",
                NEW_PATH,
                Role.DEVELOPER,
                request -> showNew(request, 200, name -> "", Problems.NONE));
        routes.form(
                "createApplication",
                NEW_PATH,
                Role.DEVELOPER,
                this::create,
                (request, stale) -> showNew(request, 200, stale::text, Problems.NONE));
    }

    private void show(HubRequest request) {
        String after = request.query(AFTER);
        String text = Objects.requireNonNullElse(request.query(TEXT), "");
        Seek seek = after != null && after.length() <= MOST_DIGITS && after.matches("\\d+")
                ? Seek.after(Digits.large(after), ROWS)
                : Seek.first(ROWS);
        request.show(
                200,
                new ApplicationsPage(
                        request.frame("My applications", Section.APPLICATIONS),
                        applications
                                .from(request.source())
                                .list()
                                .list(request.developer().id(), text, seek),
                        text,
                        wall.instant()));
    }

    private void create(HubRequest request, PageForm form) {
        SubmissionId mark = Submission.kept(form.text(Submission.FIELD), secrets);
        SpaceId space = form.text(SPACE).equals(OWN) ? request.developer().space() : SpaceId.DEFAULT;
        ApplicationDetails details = new ApplicationDetails(
                form.text(NAME).strip(),
                form.text(DESCRIPTION).strip(),
                form.text(REDIRECT_URIS)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(),
                Set.of(GrantKind.values()),
                Profile.COMPATIBLE,
                space);
        try {
            MadeApplication made = applications
                    .from(request.source())
                    .create()
                    .create(request.developer().id(), new NewApplication(details, false, null), mark);
            request.redirect(NewSecretRoutes.showing(made.client().id(), mark));
        } catch (Refused refused) {
            if (refused.reason() != ClientRefusal.CLIENT_DETAILS_INVALID
                    && refused.reason() != ClientRefusal.CLIENT_SENT_OTHERWISE) {
                throw refused;
            }
            boolean again = refused.reason() == ClientRefusal.CLIENT_SENT_OTHERWISE;
            showNew(
                    request,
                    WRONG,
                    name -> again && name.equals(Submission.FIELD) ? "" : form.text(name),
                    problems(refused));
        }
    }

    private static Problems problems(Refused refused) {
        String sentence =
                refused.refusal() instanceof ClientDetailsInvalid invalid ? invalid.sentence() : Hints.of(refused);
        String field = sentence.startsWith("name")
                ? NAME
                : sentence.startsWith("description")
                        ? DESCRIPTION
                        : sentence.contains("redirect URI") ? REDIRECT_URIS : "";
        return field.isEmpty() ? Problems.NONE.about(sentence) : Problems.NONE.at(field, sentence);
    }

    private void showNew(HubRequest request, int status, UnaryOperator<String> typed, Problems problems) {
        String space = typed.apply(SPACE);
        Form form = Form.to(NEW_PATH, request.csrf(), "Create application")
                .with(
                        Submission.field(Submission.kept(typed.apply(Submission.FIELD), secrets)),
                        Field.text(NAME, "Name").upTo(Client.MAX_NAME_LENGTH).typed(typed.apply(NAME)),
                        Field.textArea(DESCRIPTION, "Description", 3)
                                .hint("Customers read it on the consent page.")
                                .optional()
                                .upTo(Client.MAX_DESCRIPTION_LENGTH)
                                .typed(typed.apply(DESCRIPTION)),
                        Field.textArea(REDIRECT_URIS, "Redirect URIs", 3)
                                .hint("Where customers are sent back to, one on each line.")
                                .optional()
                                .typed(typed.apply(REDIRECT_URIS)),
                        Field.radios(
                                        SPACE,
                                        "Space",
                                        List.of(
                                                new Option("shared", "Shared", "The data that everybody sees."),
                                                new Option(OWN, "My own", "Nobody else changes what is in it.")))
                                .typed(space.isEmpty() ? "shared" : space))
                .with(problems)
                .cancel("Cancel", PATH);
        request.show(
                status,
                FormPage.of(
                        request.frame("New application", Section.APPLICATIONS).below(MY_APPLICATIONS),
                        "It gets a client ID, and a secret that is shown once.",
                        form));
    }
}
