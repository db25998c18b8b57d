package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.registration.FindActivation.Activation;
import dev.sandbank.application.hub.registration.FindActivation.State;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;
import java.util.Map;

/** The pages for activation links that cannot be used, each with the one next step. */
final class SpentLinks {

    /** Where it can never work again (RFC 9110 section 15.5.11). */
    private static final int GONE = 410;

    private static final int NOT_FOUND = 404;

    private static final Spent CUT = new Spent(
            NOT_FOUND,
            "We do not know this link",
            "Perhaps your mail program cut it, or your browser keeps no cookies for this site; then allow them and open the"
                    + " link again.",
            new PageLink("Get a new link", ActivationLinkRoutes.PATH));

    private static final Map<State, Spent> PAGES = Map.of(
            State.USED,
            new Spent(
                    GONE,
                    "This link was used",
                    "Your account exists. Log in with the user ID you chose.",
                    new PageLink("Log in", Section.LOG_IN.path())),
            State.EXPIRED,
            new Spent(
                    GONE,
                    "This link has ended",
                    "It could be used for 7 days. We can send you a new one.",
                    new PageLink("Get a new link", ActivationLinkRoutes.PATH)),
            State.DECLINED,
            new Spent(
                    GONE,
                    "This invitation was withdrawn",
                    "The request for this account was declined. You may ask again.",
                    new PageLink("Ask for an account", SignUpRoutes.PATH)),
            State.SUSPENDED,
            new Spent(
                    GONE,
                    "This account is suspended",
                    "An administrator of this hub can tell you why, and can resume it.",
                    new PageLink("Start page", "/")),
            State.DELETED,
            new Spent(
                    GONE,
                    "This account is gone",
                    "It was deleted. You may ask for a new one.",
                    new PageLink("Ask for an account", SignUpRoutes.PATH)));

    private SpentLinks() {}

    static void show(HubRequest request, Activation activation) {
        Spent spent = PAGES.getOrDefault(activation.state(), CUT);
        request.show(
                spent.status(),
                MessagePage.of(request.frame(spent.title(), Section.GET_STARTED), spent.text(), spent.next()));
    }

    /** What is told of such a link. */
    private record Spent(int status, String title, String text, PageLink next) {}
}
