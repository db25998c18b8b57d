package dev.sandbank.http.page;

/** The error pages for requests that cannot be answered. */
public final class ErrorPages {

    private static final String GO_BACK =
            "Go back to the application and try again. If it happens again, tell the people who make it.";

    private ErrorPages() {}

    public static ErrorPage applicationUnknown() {
        return application(
                "We do not know this application",
                "An application sent you here, but it is not registered with this bank.",
                "The client_id is missing, or no application of this Sandbank has it."
                        + " sandbank app list shows those there are.");
    }

    public static ErrorPage redirectUriUnregistered() {
        return application(
                "This application’s return address is not registered",
                "The application asked us to send you to an address that it has not registered. We have not done so.",
                "The redirect_uri is not registered for this application. It must equal a registered one character by"
                        + " character; only the port of a loopback IP may differ.");
    }

    public static ErrorPage redirectUriMissing() {
        return application(
                "This application did not say where to return to",
                "The application sent you here without saying where to send you afterwards.",
                "The redirect_uri is missing, and this application does not have exactly one registered.");
    }

    /** The page for a repeated parameter that decides where the answer goes. */
    public static ErrorPage parameterRepeated(String parameter) {
        return application(
                "We cannot read this application’s request",
                "The application sent you here with a request that says two things at once.",
                "The parameter " + parameter + " is given more than once.");
    }

    /** The page does not tell the cause, because a suspended application should not learn it. */
    public static ErrorPage applicationRefused() {
        return new ErrorPage(
                400,
                "This application cannot be used",
                "This bank does not let this application ask for access at present.",
                "Tell the people who make the application.",
                null);
    }

    /** The page for a form whose anti-forgery token does not belong to the session. */
    public static ErrorPage formExpired() {
        return new ErrorPage(
                403,
                "This form can no longer be used",
                "It was opened too long ago, or before you logged in or out. Nothing was changed.",
                "Go back to where you came from and start again.",
                null);
    }

    /** The page for a control flow that is done, has expired or never existed. */
    public static ErrorPage nothingWaits() {
        return new ErrorPage(
                400,
                "Nothing waits for a code here",
                "What this link belongs to was confirmed already, took too long, or had too many wrong codes.",
                "Go back to the application and start again.",
                "The controlFlowId is missing, unknown, spent or expired; a flow lives ten minutes and takes four wrong"
                        + " codes.");
    }

    public static ErrorPage notFound() {
        return new ErrorPage(
                404,
                "There is no page here",
                "The address may be mistyped, or the page may have moved.",
                "Check the address, or begin at the start page.",
                null);
    }

    public static ErrorPage methodNotAllowed(String allowed) {
        return new ErrorPage(
                405,
                "This page cannot be used that way",
                "The request was of a kind that this address does not take.",
                "Go back to where you came from and start again.",
                "This address takes " + allowed + " only.");
    }

    /** The page for the time when the store cannot write; nothing was changed. */
    public static ErrorPage busy() {
        return new ErrorPage(
                503,
                "The bank is busy",
                "We could not write down what you asked for. Nothing was changed.",
                "Go back and try again in a moment.",
                null);
    }

    public static ErrorPage fault(String requestId) {
        return new ErrorPage(
                500,
                "Something went wrong at the bank",
                "The fault is ours. Whatever you were doing may not have been done.",
                "Try again in a moment.",
                "The server’s log has the details under request id " + requestId + ".");
    }

    private static ErrorPage application(String title, String whatHappened, String forDeveloper) {
        return new ErrorPage(400, title, whatHappened, GO_BACK, forDeveloper);
    }
}
