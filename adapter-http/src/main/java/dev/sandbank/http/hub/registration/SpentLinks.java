package dev.sandbank.http.hub.registration;

import dev.sandbank.application.hub.registration.FindActivation.Activation;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.MessagePage;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.web.page.HubRequest;

/** The pages for activation links that cannot be used, each with the one next step. */
final class SpentLinks {

    /** Where it can never work again (RFC 9110 section 15.5.11). */
    private static final int GONE = 410;

    private static final int NOT_FOUND = 404;

    private static final PageLink LOG_IN = new PageLink("Log in", Section.LOG_IN.path());
    private static final PageLink NEW_LINK = new PageLink("Get a new link", ActivationLinkRoutes.PATH);
    private static final PageLink ASK_AGAIN = new PageLink("Ask for an account", SignUpRoutes.PATH);
    private static final PageLink START = new PageLink("Start page", "/");

    private SpentLinks() {}

    static void show(HubRequest request, Activation activation) {
        switch (activation.state()) {
            case USED ->
                show(
                        request,
                        GONE,
                        "This link was used",
                        "Your account exists. Log in with the user ID you chose.",
                        LOG_IN);
            case EXPIRED ->
                show(
                        request,
                        GONE,
                        "This link has ended",
                        "It could be used for 7 days. We can send you a new one.",
                        NEW_LINK);
            case DECLINED ->
                show(
                        request,
                        GONE,
                        "This invitation was withdrawn",
                        "The request for this account was declined. You may ask again.",
                        ASK_AGAIN);
            case SUSPENDED ->
                show(
                        request,
                        GONE,
                        "This account is suspended",
                        "An administrator of this hub can tell you why, and can resume it.",
                        START);
            case DELETED ->
                show(request, GONE, "This account is gone", "It was deleted. You may ask for a new one.", ASK_AGAIN);
            case OPEN, UNKNOWN ->
                show(
                        request,
                        NOT_FOUND,
                        "We do not know this link",
                        "Perhaps your mail program cut it, or your browser keeps no cookies for this site; then allow"
                                + " them and open the link again.",
                        NEW_LINK);
        }
    }

    private static void show(HubRequest request, int status, String title, String text, PageLink next) {
        request.show(status, MessagePage.of(request.frame(title, Section.GET_STARTED), text, next));
    }
}
