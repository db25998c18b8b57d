package dev.sandbank.http.web.page;

/** Who may open a page or send a form. */
public enum Role {
    /** Anybody; the handler shows the log-in to somebody who has not logged in. */
    ANYBODY,
    /** A customer who has logged in. */
    CUSTOMER,
    /** A developer who has logged in, also one who must set up a second factor before anything else. */
    ENROLLING,
    /** A developer who has logged in. */
    DEVELOPER,
    /** A developer who has logged in and administrates the hub. */
    ADMINISTRATOR
}
