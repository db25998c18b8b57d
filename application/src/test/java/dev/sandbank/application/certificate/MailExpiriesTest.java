package dev.sandbank.application.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.certificate.CertificateFixture;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.mail.Mail;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The mails about certificates that end, over restarts and steps of the clock. */
class MailExpiriesTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final InMemoryStores stores = new InMemoryStores();
    private final CountingSecrets secrets = new CountingSecrets("mails");
    private final DeskWorld world = new DeskWorld(stores);
    private final ClientId shop = world.application("shop", world.developer("ann"));
    private final ClientCertificate ending = add("ending");

    @Test
    void eachMailIsWrittenOnceOverRestartsAndClockSteps_T18() {
        daysBeforeTheEnd(31, 0);
        daysBeforeTheEnd(30, 1);
        daysBeforeTheEnd(30, 1);
        daysBeforeTheEnd(40, 1);
        daysBeforeTheEnd(12, 1);
        daysBeforeTheEnd(7, 2);
        daysBeforeTheEnd(29, 2);
        daysBeforeTheEnd(1, 3);
        daysBeforeTheEnd(1, 3);
        daysBeforeTheEnd(0, 3);
        daysBeforeTheEnd(6, 3);
        Mail first = world.mails().get(0);
        assertThat(first.to().value()).isEqualTo("ann@example.com");
        assertThat(first.body().toString())
                .contains("/apps/shop/certificates", ending.serial().toString());
    }

    @Test
    void ofSeveralThatWereMissedOnlyTheLastIsWritten_T18() {
        daysBeforeTheEnd(2, 1);
        daysBeforeTheEnd(1, 2);
    }

    @Test
    void noneIsWrittenForRevokedOrReplacedOnes_T18() {
        Instant later = ending.until().minus(DAY);
        ClientCertificate replaced = add("replaced");
        stores.clientCertificates()
                .replace(replaced.revoke(new Revocation(later, RevocationReason.SUPERSEDED, ending.thumbprint())));
        stores.clientCertificates()
                .replace(ending.revoke(new Revocation(ending.from(), RevocationReason.KEY_COMPROMISE, null)));
        daysBeforeTheEnd(30, 0);
        daysBeforeTheEnd(2, 0);
    }

    /** Sets the clock, lets a server that has just started write mails, and counts all mails until now. */
    private void daysBeforeTheEnd(int days, int mails) {
        Instant wanted = ending.until().minus(DAY.multipliedBy(days));
        world.clock().advance(Duration.between(world.clock().instant(), wanted));
        CertificateUseCases.mailExpiries(stores, TestPorts.over(stores, world.clock(), secrets))
                .mail();
        assertThat(world.mails()).as("%s days before", days).hasSize(mails);
    }

    private ClientCertificate add(String name) {
        ClientCertificate certificate = CertificateFixture.certificate(
                shop, name, CertificateOrigin.ISSUED, world.clock().instant());
        stores.clientCertificates().add(certificate);
        return certificate;
    }
}
