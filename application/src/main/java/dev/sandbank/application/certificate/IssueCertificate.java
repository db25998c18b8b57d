package dev.sandbank.application.certificate;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Issues a certificate for the key of a certificate request. The private key never leaves those who asked. */
public final class IssueCertificate {

    private final CertificateDesk desk;
    private final ClientAuthority authority;

    public IssueCertificate(CertificateTools tools) {
        this.desk = new CertificateDesk(tools);
        this.authority = tools.authority();
    }

    /**
     * Issues it.
     *
     * @param request the certificate request, in PEM or DER
     * @param renewal the certificate whose place it takes; null if it takes none
     * @throws Refused CERTIFICATE_REQUEST_INVALID, PRIVATE_KEY_EXPOSED, CERTIFICATE_NOT_FOR_SANDBOX, CERTIFICATES_FULL,
     *     CLIENT_UNKNOWN, CERTIFICATE_UNKNOWN or CERTIFICATE_ENDED
     */
    public IssuedCertificate issue(ClientId client, byte[] request, @Nullable Renewal renewal) {
        RequestedKey asked = authority.read(request);
        return desk.issue(client, asked.key(), renewal).ignoring(asked.ignored());
    }
}
