package dev.sandbank.certificate;

import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.certificate.authority.Authorities;
import dev.sandbank.certificate.client.IssuerKey;
import dev.sandbank.certificate.client.IssuingAuthority;
import dev.sandbank.certificate.pem.Certified;
import java.time.Clock;
import java.util.function.Supplier;

/** Makes the authority for clients of an installation usable for those who issue certificates. */
public final class ClientCertification {

    private ClientCertification() {}

    /**
     * The authority; its key is read, or made, when the first thing is to be signed.
     *
     * @param listAddress where its revocation list is, by plain HTTP; an empty text if there is no such place
     */
    public static ClientAuthority of(InstallationKeys keys, Secrets secrets, Clock wall, Supplier<String> listAddress) {
        Authorities authorities = new Authorities(keys, secrets, wall);
        return new IssuingAuthority(() -> issuer(authorities.forClients()), listAddress);
    }

    private static IssuerKey issuer(Certified authority) {
        return IssuerKey.of(authority.certificate(), authority.key());
    }
}
