package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * Who gets tokens.
 *
 * @param certificate the accepted certificate that the application has shown, to which its tokens are bound (RFC 8705
 *     section 3); null if it has shown none
 */
public record TokenHolder(Client client, @Nullable Thumbprint certificate) {

    /** An application with the certificate that it has shown; null if it has shown none. */
    public static TokenHolder with(Client client, @Nullable ClientCertificate shown) {
        return new TokenHolder(client, shown == null ? null : shown.thumbprint());
    }

    /** An application without a certificate. */
    public static TokenHolder without(Client client) {
        return new TokenHolder(client, null);
    }
}
