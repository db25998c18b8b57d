package dev.sandbank.http.hub.application;

import dev.sandbank.application.SecretUseCases;
import dev.sandbank.application.hub.application.NewSecret;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.page.form.Submission;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.LinkCookie;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code /apps/secret}: the secret that a form has just made. Which one it is stands in a cookie, which goes with the
 * page, so that a reload shows no secret.
 */
public final class NewSecretRoutes {

    private static final String PATH = ApplicationsRoutes.PATH + "/secret";
    private static final String SEPARATOR = "~";

    private final SecretUseCases.From secrets;
    private final LinkCookie cookie;
    private final Supplier<String> publicUrl;

    NewSecretRoutes(SecretUseCases.From secrets, Supplier<String> publicUrl) {
        this.secrets = secrets;
        this.cookie = new LinkCookie(PATH, publicUrl);
        this.publicUrl = publicUrl;
    }

    /** The address that shows the secret that a form has made. */
    public static String showing(ClientId application, SubmissionId form) {
        return PATH + "?" + LinkCookie.TOKEN + "=" + ApplicationDesk.encoded(form + SEPARATOR + application);
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("newSecret", PATH, Role.DEVELOPER, request -> {
            if (!cookie.isMoved(request)) {
                show(request);
            }
        });
    }

    private void show(HubRequest request) {
        String token = cookie.of(request);
        cookie.forget(request);
        int end = token.indexOf(SEPARATOR);
        SubmissionId form = end < 0 ? null : Submission.of(token.substring(0, end));
        String id = token.substring(end + 1);
        Optional<NewSecret> made = form == null || !ClientId.couldBe(id)
                ? Optional.empty()
                : secrets.from(request.source())
                        .showNew()
                        .show(request.developer().id(), new ClientId(id), form);
        if (made.isEmpty()) {
            request.redirect(ApplicationsRoutes.PATH);
            return;
        }
        Client client = made.get().client();
        HubFrame frame = request.frame(client.name() + ": secret", Section.APPLICATIONS)
                .below(ApplicationsRoutes.MY_APPLICATIONS);
        request.show(200, new NewSecretPage(frame, client, made.get().text(), publicUrl.get()));
    }
}
