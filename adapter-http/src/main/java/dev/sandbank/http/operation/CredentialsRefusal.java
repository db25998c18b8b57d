package dev.sandbank.http.operation;

/** The reasons why credentials are refused before they are looked up: faults of their headers and parameters. */
public enum CredentialsRefusal implements HttpReason {
    TOKEN_IN_REQUEST,
    CLIENT_CREDENTIALS_MISSING,
    CLIENT_CREDENTIALS_NOT_BASIC,
    CLIENT_CREDENTIALS_NOT_BASE64,
    CLIENT_CREDENTIALS_WITHOUT_COLON,
    CLIENT_CREDENTIALS_TWICE,
    CLIENT_ID_CONTRADICTED,
    AUTHORIZATION_MISSING,
    AUTHORIZATION_UNREADABLE,
    AUTHORIZATION_NOT_BEARER,
    BEARER_EMPTY,
    CLIENT_ID_HEADER_MISSING,
    CLIENT_ID_HEADER_WRONG;

    @Override
    public <A> A inHttp(HttpReasonTable<A> table) {
        return table.of(this);
    }
}
