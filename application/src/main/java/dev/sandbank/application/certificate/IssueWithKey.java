package dev.sandbank.application.certificate;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import java.security.KeyPair;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Makes a key, issues a certificate for it and hands out both once. The key is stored nowhere. */
public final class IssueWithKey {

    /** The number of random bytes of a password, which has 144 bits. */
    private static final int PASSWORD_BYTES = 18;

    private final CertificateTools tools;
    private final CertificateDesk desk;

    public IssueWithKey(CertificateTools tools) {
        this.tools = tools;
        this.desk = new CertificateDesk(tools);
    }

    /**
     * Issues it.
     *
     * @param renewal the certificate whose place it takes; null if it takes none
     * @throws Refused CERTIFICATE_NOT_FOR_SANDBOX, CERTIFICATES_FULL, CLIENT_UNKNOWN, CERTIFICATE_UNKNOWN or
     *     CERTIFICATE_ENDED
     */
    public KeyFile issue(ClientId client, @Nullable Renewal renewal) {
        KeyPair key = tools.authority().newKey();
        // Only letters, digits, - and _, because programs do not agree on how other characters are encoded.
        String password = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(tools.secrets().random(PASSWORD_BYTES));
        IssuedCertificate issued = desk.issue(client, key.getPublic(), renewal);
        byte[] file = tools.authority().pack(key.getPrivate(), issued.chain(), client.value(), password);
        tools.transactions().run(() -> {
            tools.note(AuditAction.APPLICATION_KEY_TAKEN, client, issued.certificate());
            return true;
        });
        return new KeyFile(issued.certificate(), file, password);
    }
}
