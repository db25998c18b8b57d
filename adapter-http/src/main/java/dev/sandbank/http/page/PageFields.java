package dev.sandbank.http.page;

/** The names of the form fields that the pages send, as their handlers read them. */
public final class PageFields {

    /** The anti-forgery token, on every form. */
    public static final String CSRF = "csrf";

    /** The raw query string of the authorization request being answered. */
    public static final String REQUEST = "request";

    /** The code of the market to log in to, when no application asks. */
    public static final String MARKET = "market";

    public static final String USER_ID = "userId";

    public static final String PASSWORD = "password";

    /** An account the customer chose to show; once for each. */
    public static final String ACCOUNT = "account";

    /** The id of the control flow that waits for a one-time code. */
    public static final String CONTROL_FLOW = "controlFlowId";

    /** The one-time code. */
    public static final String CODE = "code";

    /** The grant to revoke. */
    public static final String GRANT = "grant";

    /** {@link #AUTHORIZE} or {@link #CANCEL}. */
    public static final String DECISION = "decision";

    public static final String AUTHORIZE = "authorize";

    public static final String CANCEL = "cancel";

    private PageFields() {}
}
