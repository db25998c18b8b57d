package dev.sandbank.http.page;

import dev.sandbank.http.page.ErrorPage.ForDeveloper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages for requests that cannot be answered, each with its words. */
public final class ErrorPages {

    private static final String GO_BACK =
            "Go back to the application and try again. If it happens again, tell the people who make it.";

    private ErrorPages() {}

    /** For a client id that no application has, or for none at all. */
    public static ErrorPage applicationUnknown(ForDeveloper details) {
        return application(
                "We do not know this application",
                "An application sent you here, but it is not registered with this bank.",
                details);
    }

    public static ErrorPage redirectUriUnregistered(ForDeveloper details) {
        return application(
                "This application’s return address is not registered",
                "The application asked us to send you to an address that it has not registered. We have not done so.",
                details);
    }

    public static ErrorPage redirectUriOfServer(ForDeveloper details) {
        return application(
                "This return address is not for this request",
                "The request and its return address do not belong together. We have sent you nowhere.",
                details);
    }

    public static ErrorPage redirectUriMissing(ForDeveloper details) {
        return application(
                "This application did not say where to return to",
                "The application sent you here without saying where to send you afterwards.",
                details);
    }

    /** The page for a repeated parameter that decides where the answer goes. */
    public static ErrorPage parameterRepeated(String parameter) {
        return application(
                "We cannot read this application’s request",
                "The application sent you here with a request that says two things at once.",
                new ForDeveloper(
                        "This parameter is given more than once; give it once.",
                        List.of(Fact.of("Parameter", parameter)),
                        null));
    }

    /** The page does not tell the cause, because a suspended application should not learn it. */
    public static ErrorPage applicationRefused() {
        return ErrorPage.of(
                400,
                "This application cannot be used",
                "This bank does not let this application ask for access at present.",
                "Tell the people who make the application.",
                null);
    }

    /** For a form that came without what its page gave it, and whose page cannot be shown anew. */
    public static ErrorPage formExpired() {
        return ErrorPage.of(
                        403,
                        "This form can no longer be used",
                        "It was opened too long ago, or before you logged in or out. Nothing was changed.",
                        "Go back to the application that sent you here and start again, or go on from here.",
                        null)
                .leadingTo(PageLink.PERMISSIONS);
    }

    /** For a code of an account page that was used, expired, or never was. */
    public static ErrorPage accountCodeUsed() {
        return ErrorPage.of(
                400,
                "This link can no longer be used",
                "It showed an account already, or is older than ten minutes.",
                "Go back to the application that sent you here and open the account there again.",
                ForDeveloper.of(
                        "An accountAccessCode works once and for ten minutes. Get another one for each visit."));
    }

    /**
     * For a control flow that is done, expired, or never was.
     *
     * @param asker the application that started it, if that is known
     */
    public static ErrorPage nothingWaits(@Nullable Asker asker) {
        ErrorPage page = ErrorPage.of(
                400,
                "Nothing waits for a code here",
                "What this link belongs to was confirmed or cancelled already, took too long, or had too many wrong codes.",
                asker == null
                        ? "Go back to the application and start again."
                        : "Go back to " + asker.name() + " and start again.",
                ForDeveloper.of("The controlFlowId is missing, unknown, spent or expired; a flow lives ten minutes and"
                        + " takes four wrong codes. Make the call again that was answered by mfaRequired."));
        PageLink home = asker == null ? null : asker.home();
        return home == null ? page : page.leadingTo(home);
    }

    /** For a developer who opens a page of the administration. */
    public static ErrorPage administratorsOnly() {
        return ErrorPage.of(
                403,
                "This page is for administrators",
                "You are logged in, but your account does not administrate this hub.",
                "Ask an administrator, or log in as one.",
                null);
    }

    /** For a developer who logs in where another one had typed something. */
    public static ErrorPage draftDropped() {
        return ErrorPage.of(
                409,
                "What was typed here before is dropped",
                "A form was sent from this browser after its log-in had ended. It belonged to another account than the one"
                        + " you logged in with, so it is neither shown nor sent.",
                "Go on with your own account.",
                null);
    }

    public static ErrorPage notFound() {
        return ErrorPage.of(
                404,
                "There is no page here",
                "The address may be mistyped, or the page may have moved.",
                "Check the address, or begin at the start page.",
                null);
    }

    /**
     * For a request that names another server than this one.
     *
     * @param publicUrl the address by which the outside reaches this server
     */
    public static ErrorPage misdirected(String publicUrl) {
        return ErrorPage.of(
                421,
                "This is not the address of the hub",
                "Your browser reached this server by a name that is not its own, so its pages are not shown.",
                "Open " + publicUrl + " instead.",
                ForDeveloper.of(
                        "The hub answers to loopback names and to the host of --public-url. If people reach it by"
                                + " another name, start it with that one; if a proxy stands in front, let it pass the Host"
                                + " header on."));
    }

    public static ErrorPage methodNotAllowed(String allowed) {
        return ErrorPage.of(
                405,
                "This page cannot be used that way",
                "The request was of a kind that this address does not take.",
                "Go back to where you came from and start again.",
                ForDeveloper.of("This address takes " + allowed + " only."));
    }

    /**
     * For what was sent and could not be read.
     *
     * @param hint what was wrong with it, and what to do
     */
    public static ErrorPage badRequest(int status, String hint) {
        return ErrorPage.of(
                status,
                "This request cannot be answered",
                "What was sent to us could not be read.",
                "Go back to where you came from and start again.",
                ForDeveloper.of(hint));
    }

    /** The page for the time when the store cannot write; nothing was changed. */
    public static ErrorPage busy() {
        return ErrorPage.of(
                503,
                "The bank is busy",
                "We could not write down what you asked for. Nothing was changed.",
                "Go back and try again in a moment.",
                null);
    }

    public static ErrorPage fault(String requestId) {
        return ErrorPage.of(
                500,
                "Something went wrong at the bank",
                "The fault is ours. Whatever you were doing may not have been done.",
                "Try again in a moment.",
                ForDeveloper.of("The server’s log has the details under request id " + requestId + "."));
    }

    private static ErrorPage application(String title, String whatHappened, ForDeveloper details) {
        return ErrorPage.of(400, title, whatHappened, GO_BACK, details);
    }
}
