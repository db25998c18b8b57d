package dev.sandbank.http.refusal;

/** The places where a caller meets a refusal. */
enum Surface {
    /** Bank operations, and OAuth endpoints where they have errors in the bank's form. */
    BANK_API,
    /** Token, refresh and revocation endpoints. */
    TOKEN_ENDPOINT,
    /** The authorization endpoint, which sends the browser back to the application with an error. */
    REDIRECT,
    /** A page of the bank or the command line, where a person is told in words. */
    PERSON;
}
