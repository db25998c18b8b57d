package dev.sandbank.http.hub.application;

import dev.sandbank.application.hub.application.SecretView;
import dev.sandbank.application.hub.application.access.ApplicationAccess;
import dev.sandbank.application.hub.application.own.ApplicationView;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code /apps/{application}}: one application, and the forms on its page. */
final class ApplicationRoutes {

    private final ApplicationDesk desk;
    private final SecretRoutes secrets;
    private final ApplicationActRoutes acts;
    private final DeleteRoutes delete;

    ApplicationRoutes(ApplicationDesk desk) {
        this.desk = desk;
        this.secrets = new SecretRoutes(desk, this);
        this.acts = new ApplicationActRoutes(desk, this);
        this.delete = new DeleteRoutes(desk, this);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("application", ApplicationDesk.PATH, Role.DEVELOPER, request -> show(request, 200, Sent.NOTHING));
        secrets.addTo(routes);
        acts.addTo(routes);
        delete.addTo(routes);
    }

    /** Shows the page, with what was sent by one of its forms. */
    void show(HubRequest request, int status, Sent sent) {
        DeveloperId reader = request.developer().id();
        ApplicationView view = desk.view(request);
        Client client = view.client();
        Instant now = desk.wall().instant();
        List<SecretView> living = client.isPublic()
                ? List.of()
                : desk.useCases().secrets().from(request.source()).listSecrets().list(reader, client.id());
        ApplicationAccess access = desk.applications(request).access().show().show(reader, client.id());
        Form rotate = secrets.rotateForm(request, client.id(), sent);
        request.show(
                status,
                new ApplicationPage(
                        frame(request, client),
                        view,
                        new SecretPart(view, reader, living, request.csrf(), secrets.addAct(request, client.id()), now),
                        rotate,
                        new AccessPart(access, request.csrf()),
                        new FirstCalls(client, desk.publicUrl().get(), verifier(reader, client)),
                        new SharingPart(
                                view, request.chosenTeam().teams(), request.csrf(), sent.problems(SharingPart.SHARE)),
                        DeleteRoutes.form(request, client.id(), sent),
                        now));
    }

    /** The same each time, so that a link that was opened is still proved by the page that it stands on. */
    private String verifier(DeveloperId reader, Client client) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(desk.secrets().derive("example-code-verifier", reader + " " + client.id()));
    }

    private static HubFrame frame(HubRequest request, Client client) {
        return ApplicationDesk.told(
                request, request.frame(client.name(), Section.APPLICATIONS).below(ApplicationsRoutes.MY_APPLICATIONS));
    }

    /**
     * What one of the forms of the page was sent with.
     *
     * @param form what follows the path of the application in the form's path; empty if none was sent
     */
    record Sent(String form, UnaryOperator<String> fields, Problems told) {

        static final Sent NOTHING = new Sent("", name -> "", Problems.NONE);

        /** What stands in a field of a form; empty if another one was sent. */
        String text(String wanted, String field) {
            return form.equals(wanted) ? fields.apply(field) : "";
        }

        /** What is wrong with a form. */
        Problems problems(String wanted) {
            return form.equals(wanted) ? told : Problems.NONE;
        }
    }
}
