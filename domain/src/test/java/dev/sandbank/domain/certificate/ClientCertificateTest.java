package dev.sandbank.domain.certificate;

import static dev.sandbank.domain.InstantArbitraries.instants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.oauth.client.ClientId;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClientCertificateTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Property
    void isValidFromItsFirstInstantUntilTheFirstOneAfterIt(@ForAll("certificates") ClientCertificate any) {
        ClientCertificate whole = withoutEnd(any);
        assertThat(whole.stateAt(whole.from().minusMillis(1))).isEqualTo(CertificateState.NOT_YET_VALID);
        assertThat(whole.stateAt(whole.from())).isEqualTo(CertificateState.VALID);
        assertThat(whole.stateAt(whole.until().minusMillis(1))).isEqualTo(CertificateState.VALID);
        assertThat(whole.stateAt(whole.until())).isEqualTo(CertificateState.EXPIRED);
    }

    @Property
    void onceRevokedItStaysSoAndNoLaterRevocationHelps(
            @ForAll("certificates") ClientCertificate any,
            @ForAll("revocations") Revocation first,
            @ForAll("revocations") Revocation second,
            @ForAll("times") Instant now) {
        ClientCertificate once = withoutEnd(any).revoke(first);
        ClientCertificate twice = once.revoke(second);
        if (first.effectiveAt(now)) {
            assertThat(once.stateAt(now)).isEqualTo(CertificateState.REVOKED);
        }
        if (once.stateAt(now) == CertificateState.REVOKED) {
            assertThat(twice.stateAt(now)).isEqualTo(CertificateState.REVOKED);
        }
        assertThat(twice.noticeDueAt(now)).isEmpty();
    }

    @Example
    void eachMailIsDueOnceAlsoIfTheClockJumps_T18() {
        ClientCertificate certificate =
                CertificateFixture.certificate(new ClientId("shop"), "a", CertificateOrigin.ISSUED, NOON);
        Instant end = certificate.until();
        List<ExpiryNotice> sent = new ArrayList<>();
        List<Duration> before = List.of(
                DAY.multipliedBy(31),
                DAY.multipliedBy(30),
                DAY.multipliedBy(29),
                DAY.multipliedBy(40),
                DAY.multipliedBy(7),
                DAY.multipliedBy(6),
                DAY,
                Duration.ofHours(1),
                Duration.ZERO,
                DAY.negated());
        for (Duration left : before) {
            var due = certificate.noticeDueAt(end.minus(left));
            due.ifPresent(sent::add);
            certificate = due.map(certificate::noticed).orElse(certificate);
        }
        assertThat(sent).containsExactly(ExpiryNotice.values());
        ClientCertificate missed =
                CertificateFixture.certificate(new ClientId("shop"), "b", CertificateOrigin.ISSUED, NOON);
        assertThat(missed.noticeDueAt(missed.until().minus(DAY.multipliedBy(3))))
                .contains(ExpiryNotice.SEVEN_DAYS);
    }

    @Example
    void noSerialNumberComesTwiceInManyIssues_T13() {
        SecureRandom random = new SecureRandom();
        Set<SerialNumber> numbers = new HashSet<>();
        byte[] octets = new byte[SerialNumber.RANDOM_OCTETS];
        for (int i = 0; i < 100_000; i++) {
            random.nextBytes(octets);
            numbers.add(SerialNumber.random(octets));
        }
        assertThat(numbers).hasSize(100_000);
    }

    @Property
    void newSerialNumbersArePositiveAndFitInTwentyOctets_T13(@ForAll("serials") SerialNumber serial) {
        assertThat(serial.value().signum()).isPositive();
        assertThat(serial.value().toByteArray()).hasSize(20);
        assertThat(SerialNumber.parse(serial.toString())).isEqualTo(serial);
    }

    @Example
    void refusesNumbersAndThumbprintsThatNoneHas() {
        assertThat(SerialNumber.couldBe(BigInteger.ZERO)).isFalse();
        assertThat(SerialNumber.couldBe(BigInteger.ONE.negate())).isFalse();
        assertThat(SerialNumber.couldBe(BigInteger.ONE.shiftLeft(159))).isFalse();
        assertThatThrownBy(() -> new SerialNumber(BigInteger.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thumbprint("A".repeat(42) + "B")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Thumbprint.of(new byte[0]).value()).isEqualTo("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    }

    private static ClientCertificate withoutEnd(ClientCertificate any) {
        return new ClientCertificate(
                any.thumbprint(),
                any.serial(),
                any.key(),
                any.client(),
                any.origin(),
                any.subject(),
                any.from(),
                any.until(),
                null,
                null);
    }

    @Provide
    Arbitrary<ClientCertificate> certificates() {
        return CertificateArbitraries.certificates();
    }

    @Provide
    Arbitrary<Revocation> revocations() {
        return CertificateArbitraries.revocations();
    }

    @Provide
    Arbitrary<SerialNumber> serials() {
        return CertificateArbitraries.serials();
    }

    @Provide
    Arbitrary<Instant> times() {
        return instants();
    }
}
