package dev.sandbank.domain.certificate;

import static dev.sandbank.domain.InstantArbitraries.instants;

import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Certificates of applications and their parts. */
public final class CertificateArbitraries {

    private CertificateArbitraries() {}

    public static Arbitrary<Thumbprint> thumbprints() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(Thumbprint::of);
    }

    public static Arbitrary<SerialNumber> serials() {
        return Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(SerialNumber.RANDOM_OCTETS)
                .map(SerialNumber::random);
    }

    public static Arbitrary<Revocation> revocations() {
        return Combinators.combine(
                        instants(),
                        Arbitraries.of(RevocationReason.class),
                        thumbprints().injectNull(0.5))
                .as(Revocation::new);
    }

    /** Certificates of a client {@code shop}, whole or with an early end. */
    public static Arbitrary<ClientCertificate> certificates() {
        return Combinators.combine(
                        thumbprints(),
                        serials(),
                        thumbprints(),
                        Arbitraries.of(CertificateOrigin.class),
                        instants(),
                        Arbitraries.longs().between(1, 10_000),
                        revocations().injectNull(0.5),
                        Arbitraries.of(ExpiryNotice.class).injectNull(0.5))
                .as((thumbprint, serial, key, origin, from, hours, revocation, noticed) -> new ClientCertificate(
                        thumbprint,
                        serial,
                        key,
                        new ClientId("shop"),
                        origin,
                        "CN=shop",
                        from,
                        from.plus(Duration.ofHours(hours)),
                        revocation,
                        noticed));
    }
}
