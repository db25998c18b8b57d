package dev.sandbank.http.oauth.client;

import dev.sandbank.application.oauth.client.ClientCredentials;
import dev.sandbank.application.oauth.client.ClientCredentials.Reading;
import dev.sandbank.application.support.StorableText;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.CredentialsRefusal;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Reads {@code Authorization: Basic base64(client_id:client_secret)} (RFC 6749 section 2.3.1, RFC 7617). */
final class BasicCredentials {

    private static final String SCHEME = "basic";

    private BasicCredentials() {}

    /**
     * The credentials of the header.
     *
     * @throws Refused with a separate reason for each kind of wrong header, because all of them are common mistakes
     */
    static ClientCredentials read(String authorization) {
        String stripped = authorization.strip();
        int space = stripped.indexOf(' ');
        String scheme = space < 0 ? stripped : stripped.substring(0, space);
        if (!scheme.equalsIgnoreCase(SCHEME)) {
            throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_NOT_BASIC);
        }
        if (space < 0) {
            throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_MISSING);
        }
        return readings(decode(stripped.substring(space + 1).strip()));
    }

    private static String decode(String base64) {
        try {
            String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            return CharacterForbidden.absentFrom(text, "Authorization");
        } catch (IllegalArgumentException e) {
            throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_NOT_BASE64);
        }
    }

    /**
     * The RFC requires clients to form-encode id and secret before joining them, but most clients do not. Both are
     * tried, the plain reading first.
     */
    private static ClientCredentials readings(String decoded) {
        int colon = decoded.indexOf(':');
        if (colon < 0) {
            throw new Refused(CredentialsRefusal.CLIENT_CREDENTIALS_WITHOUT_COLON);
        }
        Reading plain = new Reading(decoded.substring(0, colon), decoded.substring(colon + 1));
        if (decoded.indexOf('%') < 0 && decoded.indexOf('+') < 0) {
            return new ClientCredentials(List.of(plain));
        }
        try {
            Reading form = formDecoded(decoded, colon);
            return new ClientCredentials(
                    StorableText.isStorable(form.clientId()) ? List.of(plain, form) : List.of(plain));
        } catch (IllegalArgumentException notFormEncoded) {
            return new ClientCredentials(List.of(plain));
        }
    }

    private static Reading formDecoded(String decoded, int colon) {
        return new Reading(
                URLDecoder.decode(decoded.substring(0, colon), StandardCharsets.UTF_8),
                URLDecoder.decode(decoded.substring(colon + 1), StandardCharsets.UTF_8));
    }
}
