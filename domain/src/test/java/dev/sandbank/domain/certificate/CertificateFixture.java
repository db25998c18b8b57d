package dev.sandbank.domain.certificate;

import dev.sandbank.domain.oauth.client.ClientId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Example certificates. */
public final class CertificateFixture {

    /** How long they are valid. */
    public static final Duration LIFETIME = Duration.ofDays(365);

    private CertificateFixture() {}

    /** A certificate that begins at an instant; its thumbprint, number and key follow from the name. */
    public static ClientCertificate certificate(ClientId client, String name, CertificateOrigin origin, Instant from) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return new ClientCertificate(
                Thumbprint.of(bytes),
                new SerialNumber(new BigInteger(1, bytes)),
                Thumbprint.of(("key of " + name).getBytes(StandardCharsets.UTF_8)),
                client,
                origin,
                "CN=" + name,
                from,
                from.plus(LIFETIME),
                null,
                null);
    }

    /** The same with another number. */
    public static ClientCertificate withSerial(ClientCertificate certificate, SerialNumber serial) {
        return new ClientCertificate(
                certificate.thumbprint(),
                serial,
                certificate.key(),
                certificate.client(),
                certificate.origin(),
                certificate.subject(),
                certificate.from(),
                certificate.until(),
                certificate.revocation(),
                certificate.noticed());
    }
}
