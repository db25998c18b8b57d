package dev.sandbank.http.refusal;

/**
 * The answer to a refusal in each form of the API.
 *
 * @param status the HTTP status
 * @param oauthError the {@code error} value at OAuth endpoints and on redirects (RFC 6749 sections 4.1.2.1 and 5.2)
 * @param bankError the body at bank APIs
 */
record Problem(int status, String oauthError, BankError bankError) {

    Problem withStatus(int other) {
        return new Problem(other, oauthError, bankError);
    }
}
