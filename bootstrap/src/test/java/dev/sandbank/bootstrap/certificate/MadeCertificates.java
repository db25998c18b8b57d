package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.Stores;
import dev.sandbank.application.certificate.CertificateContent;
import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import dev.sandbank.certificate.ClientCertification;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Certificates with any times, of the authority of an installation, and what is stored of them beside its server. */
final class MadeCertificates {

    private static final String PASSWORD = "changeit";

    private final Path data;
    private final Secrets secrets;
    private final ClientAuthority authority;

    MadeCertificates(Path data) {
        this.data = data;
        KeyFiles keys = new KeyFiles(data);
        this.secrets = new SystemSecrets(InstallationKey.of(keys));
        this.authority = ClientCertification.of(keys, secrets, Clock.systemUTC(), () -> "");
    }

    /** Adds an application of production, as it is after a hand-over. */
    ClientId production(String id) {
        Client client = ClientFixture.in(SpaceId.PRODUCTION, id);
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            stores.transactions().run(() -> {
                stores.spaces().add(Space.production(Instant.EPOCH));
                return stores.clients().add(client);
            });
        }
        return client.id();
    }

    /** One that this authority signs for an application; nobody has stored it. */
    ClientIdentity signed(ClientId client, Instant from, Instant until) {
        KeyPair key = authority.newKey();
        CertificateContent content = new CertificateContent(
                SerialNumber.random(secrets.random(SerialNumber.RANDOM_OCTETS)),
                client,
                from.truncatedTo(ChronoUnit.SECONDS),
                until.truncatedTo(ChronoUnit.SECONDS));
        List<X509Certificate> chain = authority.issue(key.getPublic(), content);
        return new ClientIdentity(authority.pack(key.getPrivate(), chain, ClientIdentity.ALIAS, PASSWORD), PASSWORD);
    }

    /** Stores one with the times that it has, which no use case would do. */
    ClientIdentity stored(ClientId client, CertificateOrigin origin, ClientIdentity identity)
            throws GeneralSecurityException, IOException {
        X509Certificate leaf = identity.leaf();
        try (SqliteStores stores = SqliteStores.open(data)) {
            stores.clientCertificates()
                    .add(new ClientCertificate(
                            Thumbprint.of(leaf.getEncoded()),
                            new SerialNumber(leaf.getSerialNumber()),
                            Thumbprint.of(leaf.getPublicKey().getEncoded()),
                            client,
                            origin,
                            leaf.getSubjectX500Principal().toString(),
                            leaf.getNotBefore().toInstant(),
                            leaf.getNotAfter().toInstant(),
                            null,
                            null));
        }
        return identity;
    }
}
