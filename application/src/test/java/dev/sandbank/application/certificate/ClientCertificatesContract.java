package dev.sandbank.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.domain.certificate.CertificateArbitraries;
import dev.sandbank.domain.certificate.CertificateFixture;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.ExpiryNotice;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every store of certificates keeps. */
public abstract class ClientCertificatesContract extends StoreContract {

    private static final ClientCertificate ISSUED =
            CertificateFixture.certificate(CLIENT.id(), "issued", CertificateOrigin.ISSUED, NOON);
    private static final ClientCertificate OWN =
            CertificateFixture.certificate(CLIENT.id(), "own", CertificateOrigin.OWN, NOON);

    @Property(tries = 20)
    void isReadAsItWasWritten(@ForAll("anyCertificates") ClientCertificate certificate) {
        certificates().of(certificate.client()).forEach(other -> certificates().remove(other.thumbprint()));
        assertThat(certificates().add(certificate)).isTrue();
        assertThat(certificates().find(certificate.thumbprint())).contains(certificate);
        assertThat(certificates().add(certificate)).isFalse();
    }

    @Provide
    Arbitrary<ClientCertificate> anyCertificates() {
        return CertificateArbitraries.certificates();
    }

    @Example
    void noTwoIssuedOnesHaveOneNumber_T13() {
        assertThat(certificates().add(ISSUED)).isTrue();
        ClientCertificate same = CertificateFixture.withSerial(
                CertificateFixture.certificate(CLIENT.id(), "other", CertificateOrigin.ISSUED, NOON), ISSUED.serial());
        assertThat(certificates().add(same)).isFalse();
        assertThat(certificates().find(same.thumbprint())).isEmpty();
        ClientCertificate own = CertificateFixture.withSerial(OWN, ISSUED.serial());
        assertThat(certificates().add(own)).isTrue();
        assertThat(certificates().of(CLIENT.id())).containsExactly(own, ISSUED);
    }

    @Example
    void aChangeIsSeenAtOnceAndOutlivesTheApplication() {
        stores().clients().add(CLIENT);
        certificates().add(ISSUED);
        assertThat(certificates().find(ISSUED.thumbprint())).contains(ISSUED);
        ClientCertificate revoked = ISSUED.revoke(new Revocation(NOON, RevocationReason.SUPERSEDED, OWN.thumbprint()));
        assertThat(certificates().replace(revoked)).isTrue();
        assertThat(certificates().find(ISSUED.thumbprint())).contains(revoked);
        stores().clients().remove(CLIENT.id());
        assertThat(certificates().find(ISSUED.thumbprint())).contains(revoked);
        assertThat(certificates().remove(ISSUED.thumbprint())).isTrue();
        assertThat(certificates().find(ISSUED.thumbprint())).isEmpty();
        assertThat(certificates().replace(revoked)).isFalse();
        assertThat(certificates().remove(ISSUED.thumbprint())).isFalse();
    }

    @Example
    void findsThoseOfAKeyThoseThatEndAndThoseRevoked() {
        certificates().add(ISSUED);
        certificates().add(OWN);
        assertThat(certificates().ofKey(OWN.key())).containsExactly(OWN);
        Duration day = Duration.ofDays(1);
        var end = ISSUED.until();
        assertThat(certificates().ending(end.minus(day), end.minusMillis(1))).isEmpty();
        assertThat(certificates().ending(end.minus(day), end)).containsExactlyInAnyOrder(ISSUED, OWN);
        assertThat(certificates().ending(end, end.plus(day))).isEmpty();
        ClientCertificate revoked = ISSUED.noticed(ExpiryNotice.ONE_DAY)
                .revoke(new Revocation(NOON, RevocationReason.KEY_COMPROMISE, null));
        certificates().replace(revoked);
        assertThat(certificates().ending(end.minus(day), end)).containsExactly(OWN);
        assertThat(certificates().revoked(NOON.minusMillis(1), NOON)).isEmpty();
        assertThat(certificates().revoked(NOON, NOON)).isEqualTo(List.of(revoked));
        assertThat(certificates().revoked(NOON, end)).isEmpty();
    }

    @Example
    void keepsTheLastRevocationList() {
        assertThat(certificates().revocationList()).isEmpty();
        certificates().keep(new RevocationList(1, NOON, NOON.plusSeconds(7), new byte[] {1}));
        certificates().keep(new RevocationList(2, NOON, NOON.plusSeconds(8), new byte[] {2, 3}));
        assertThat(certificates().revocationList())
                .get()
                .usingRecursiveComparison()
                .isEqualTo(new RevocationList(2, NOON, NOON.plusSeconds(8), new byte[] {2, 3}));
    }

    private ClientCertificates certificates() {
        return stores().clientCertificates();
    }
}
