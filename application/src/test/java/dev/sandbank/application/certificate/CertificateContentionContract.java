package dev.sandbank.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Ports;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.StoreContract;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.HubPorts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.certificate.CertificateFixture;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/** Certificates that are registered, and lists that are signed, at the same moment. */
public abstract class CertificateContentionContract extends StoreContract {

    private static final ClientId SHOP = new ClientId("shop");
    private static final ClientId RIVAL = new ClientId("rival");

    private final SettableClock clock = new SettableClock();

    @Example
    void certificateBelongsToOneApplication() {
        CertificateUseCases certificates = certificates();

        assertThat(Race.refusals(List.of(
                        () -> certificates.register().register(SHOP, text("same")),
                        () -> certificates.register().register(RIVAL, text("same")),
                        () -> certificates.register().register(SHOP, text("same")),
                        () -> certificates.register().register(RIVAL, text("same")))))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(CertificateRefusal.CERTIFICATE_TAKEN));
        assertThat(stores().auditLog().after(0, 9)).hasSize(1);
    }

    @Example
    void applicationHasNoMoreThanItMayHave() {
        CertificateUseCases certificates = certificates();
        for (int i = 1; i < CertificateTools.MAX_LIVING; i++) {
            certificates.register().register(SHOP, text("own" + i));
        }
        List<Runnable> more = IntStream.range(0, 4)
                .<Runnable>mapToObj(i -> () -> certificates.register().register(SHOP, text("more" + i)))
                .toList();

        assertThat(Race.refusals(more))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(CertificateRefusal.CERTIFICATES_FULL));
        assertThat(stores().clientCertificates().of(SHOP)).hasSize(CertificateTools.MAX_LIVING);
    }

    /** Two lists with one number would be two answers to one question. */
    @Example
    void numberOfARevocationListIsGivenOnce() {
        CertificateUseCases certificates = certificates();

        List<BigInteger> served =
                Race.of(4, () -> new BigInteger(certificates.serveList().serve().der()));

        assertThat(served).containsOnly(served.get(0));
    }

    private CertificateUseCases certificates() {
        stores().clients().add(ClientFixture.client(SHOP.value()));
        stores().clients().add(ClientFixture.client(RIVAL.value()));
        HubPorts usual = TestPorts.HUB;
        HubPorts hub = new HubPorts(
                usual.icons(), usual.hashing(), usual.strength(), usual.timeCodes(), new ReadingAuthority());
        Ports ports = TestPorts.of(clock, new CountingSecrets(), hub);
        return CertificateUseCases.over(stores(), ports, TestPorts.audit(stores(), clock));
    }

    private static byte[] text(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes any text for the certificate of that name, and signs no list twice in the same way. */
    private final class ReadingAuthority extends NoAuthority {

        private final CountingSecrets signatures = new CountingSecrets();

        @Override
        public OwnCertificate readCertificate(byte[] text) {
            ClientCertificate read = CertificateFixture.certificate(
                    SHOP, new String(text, StandardCharsets.UTF_8), CertificateOrigin.OWN, clock.instant());
            return new OwnCertificate(
                    Thumbprint.of(text), read.serial(), read.key(), read.subject(), read.from(), read.until(), false);
        }

        @Override
        public byte[] signList(RevocationList fresh, List<ClientCertificate> revoked) {
            return signatures.random(8);
        }
    }
}
