package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.http.operation.CredentialsRefusal;
import java.util.List;

/** The hints on headers and parameters that credentials come in. */
final class CredentialsHints {

    private static final String BASIC = "send Authorization: Basic base64(client_id:client_secret)";
    private static final String BEARER = "send Authorization: Bearer ACCESS_TOKEN";

    private CredentialsHints() {}

    static List<Hint> of(CredentialsRefusal reason) {
        return switch (reason) {
            case TOKEN_IN_REQUEST ->
                only("A token or credential came in the URL", "send it in a header or the form, never in the URL");
            case CLIENT_CREDENTIALS_MISSING -> only("Client credentials are missing", BASIC);
            case CLIENT_CREDENTIALS_NOT_BASIC -> only("The Authorization value lacks the Basic prefix", BASIC);
            case CLIENT_CREDENTIALS_NOT_BASE64 ->
                only("The value after Basic is not base64", "encode client_id:client_secret without line breaks");
            case CLIENT_CREDENTIALS_WITHOUT_COLON ->
                only(
                        "The value after Basic decodes to a text without a colon",
                        "encode client_id, a colon and client_secret");
            case CLIENT_CREDENTIALS_TWICE ->
                only("Credentials were sent twice, in the Authorization header and in the form", "send them once");
            case CLIENT_ID_CONTRADICTED ->
                only("client_id in the form is not the one in the Authorization header", "send the same, or only one");
            case AUTHORIZATION_MISSING -> only("The Authorization header is missing", BEARER);
            case AUTHORIZATION_UNREADABLE -> only("The Authorization header has no scheme", BEARER);
            case AUTHORIZATION_NOT_BEARER -> only("The scheme of the Authorization header is not Bearer", BEARER);
            case BEARER_EMPTY -> only("There is no token after Bearer", BEARER);
            case CLIENT_ID_HEADER_MISSING ->
                only("The client_id header is missing", "send the client id of the application");
            case CLIENT_ID_HEADER_WRONG ->
                only(
                        "The client_id header is not the application this token was issued to",
                        "send the client id of that one");
        };
    }
}
