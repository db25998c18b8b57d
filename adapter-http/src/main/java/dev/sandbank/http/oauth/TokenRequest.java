package dev.sandbank.http.oauth;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.http.operation.Form;
import dev.sandbank.http.operation.RequestRefusal;

/** A request to a token, refresh or revocation endpoint, whose application has proved itself. */
record TokenRequest(Client client, Form form) {

    /**
     * The kind of grant asked for.
     *
     * @throws Refused GRANT_TYPE_MISSING
     */
    String grantType() {
        String grantType = form.get("grant_type");
        if (grantType == null) {
            throw new Refused(RequestRefusal.GRANT_TYPE_MISSING);
        }
        return grantType;
    }

    /**
     * Lets one kind of grant alone go on.
     *
     * @throws Refused GRANT_TYPE_MISSING or GRANT_TYPE_UNSUPPORTED
     */
    void requireGrantType(String served) {
        if (!grantType().equals(served)) {
            throw new Refused(TokenRefusal.GRANT_TYPE_UNSUPPORTED);
        }
    }
}
