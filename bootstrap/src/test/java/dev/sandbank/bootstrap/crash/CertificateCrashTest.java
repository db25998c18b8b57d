package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.bootstrap.CommandRun;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.SqliteStores;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while certificates are issued and revoked loses nothing that was acknowledged, gives no number twice, and
 * leaves a list that is signed and whole. Two rounds, or as many as the system property {@code crash.rounds} says.
 */
class CertificateCrashTest {

    private static final ClientId LIVE = new ClientId("live");
    private static final String REQUEST = "/dev/sandbank/bootstrap/hub/request.pem";
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);

    private final Set<Thumbprint> issued = new HashSet<>();
    private final Set<Thumbprint> revoked = new HashSet<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path temp;

    private Path data;
    private Path request;

    @BeforeEach
    void prepare() throws Exception {
        data = temp.resolve("data");
        request = temp.resolve("request.pem");
        try (InputStream pem = Objects.requireNonNull(getClass().getResourceAsStream(REQUEST))) {
            Files.copy(pem, request);
        }
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            stores.transactions().run(() -> {
                stores.spaces().add(Space.production(Instant.EPOCH));
                return stores.clients().add(ClientFixture.in(SpaceId.PRODUCTION, LIVE.value()));
            });
        }
    }

    @Test
    void acknowledgedCertificatesAreThereWithNumbersOfTheirOwn_T13() throws Exception {
        Random random = new Random(20261128);
        for (int round = 1; round <= ROUNDS; round++) {
            List<IssuerProcess> issuers = issueAndKill(2 + random.nextInt(6));
            checkStore(issuers);
            checkList(temp.resolve("list-" + round + ".crl"));
        }
    }

    /** Two commands at a time, and a server that gives out the list. */
    private List<IssuerProcess> issueAndKill(int killAfter) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            List<IssuerProcess> issuers = List.of(
                    IssuerProcess.start(data, LIVE.value(), request), IssuerProcess.start(data, LIVE.value(), request));
            while (issuers.stream().mapToInt(one -> one.issued().size()).sum() < killAfter) {
                assertThat(issuers).as("no refused command").allMatch(IssuerProcess::isAlive);
                assertThat(server.http().getAtRoot("/clients.crl").statusCode()).isEqualTo(200);
                Moment.pass();
            }
            server.kill();
            for (IssuerProcess one : issuers) {
                one.kill();
                issued.addAll(one.issued());
                revoked.addAll(one.revoked());
            }
            return issuers;
        }
    }

    private void checkStore(List<IssuerProcess> issuers) {
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            assertThat(opened.check()).isEmpty();
            List<ClientCertificate> stored = stores.clientCertificates().of(LIVE);
            assertThat(stored).extracting(ClientCertificate::serial).doesNotHaveDuplicates();
            assertThat(stored).extracting(ClientCertificate::thumbprint).containsAll(issued);
            Instant now = Instant.now();
            Set<Thumbprint> good = new HashSet<>();
            stored.stream()
                    .filter(one -> one.stateAt(now) == CertificateState.VALID)
                    .forEach(one -> good.add(one.thumbprint()));
            assertThat(good).doesNotContainAnyElementsOf(revoked);
            Set<Thumbprint> unsure = new HashSet<>(issued);
            unsure.removeAll(revoked);
            unsure.removeAll(good);
            assertThat(unsure).as("revoked without an answer").hasSizeLessThanOrEqualTo(issuers.size());
            // An application has room for ten, so what was left over ends before the next round.
            stores.transactions().run(() -> {
                stored.forEach(one -> stores.clientCertificates()
                        .replace(one.revoke(new Revocation(now, RevocationReason.SUPERSEDED, null))));
                return stored.size();
            });
            revoked.addAll(issued);
        }
    }

    private void checkList(Path file) throws Exception {
        CommandRun.of(data, "cert", "crl", file.toString());
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        X509CRL list;
        try (InputStream der = Files.newInputStream(file)) {
            list = (X509CRL) factory.generateCRL(der);
        }
        try (InputStream pem = Files.newInputStream(data.resolve("tls").resolve("clients.pem"))) {
            String text = new String(pem.readAllBytes(), StandardCharsets.US_ASCII);
            X509Certificate authority = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(
                    text.substring(text.indexOf("-----BEGIN CERTIFICATE")).getBytes(StandardCharsets.US_ASCII)));
            list.verify(authority.getPublicKey());
        }
        try (SqliteStores opened = SqliteStores.open(data)) {
            Stores stores = opened;
            Set<BigInteger> numbers = new HashSet<>();
            list.getRevokedCertificates().forEach(entry -> numbers.add(entry.getSerialNumber()));
            assertThat(stores.clientCertificates().of(LIVE))
                    .extracting(ClientCertificate::serial)
                    .extracting(SerialNumber::value)
                    .containsExactlyInAnyOrderElementsOf(numbers);
        }
    }
}
