package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the certificates of an application, also those that have ended. */
public final class ListCertificates {

    private final CertificateTools tools;

    public ListCertificates(CertificateTools tools) {
        this.tools = tools;
    }

    /**
     * All of them; the last added one comes first.
     *
     * @throws Refused CLIENT_UNKNOWN
     */
    public List<ListedCertificate> list(ClientId id) {
        return tools.certificates().of(tools.holders().require(id).id()).stream()
                .map(certificate -> new ListedCertificate(certificate, certificate.stateAt(tools.now())))
                .toList();
    }

    /**
     * A certificate in a list.
     *
     * @param state what it is now
     */
    public record ListedCertificate(ClientCertificate certificate, CertificateState state) {}
}
