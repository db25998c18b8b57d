package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Option;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate a new one takes the place of, as a form says it.
 *
 * @param old the thumbprint; empty if it takes the place of none
 * @param overlap how many days the old one is still accepted
 */
record TypedRenewal(String old, String overlap) {

    static final String OVERLAP = "overlap";
    static final String AT_ONCE = "0";

    private static final Map<String, Duration> OVERLAPS =
            Map.of(AT_ONCE, Duration.ZERO, "1", Duration.ofDays(1), "7", Duration.ofDays(7), "30", Renewal.MAX_OVERLAP);

    static TypedRenewal of(UnaryOperator<String> fields) {
        return new TypedRenewal(fields.apply(IssueRoutes.RENEWS), fields.apply(OVERLAP));
    }

    boolean isOne() {
        return !old.isEmpty();
    }

    /**
     * The renewal; null if it is none.
     *
     * @throws Refused CERTIFICATE_UNKNOWN or CERTIFICATE_REQUEST_INVALID
     */
    @Nullable
    Renewal renewal() {
        if (!isOne()) {
            return null;
        }
        if (!Thumbprint.couldBe(old)) {
            throw new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN);
        }
        if (!OVERLAPS.containsKey(overlap)) {
            throw new Refused(new CertificateUnusable(
                    CertificateRefusal.CERTIFICATE_REQUEST_INVALID, "say how long the old one is accepted"));
        }
        return new Renewal(new Thumbprint(old), Objects.requireNonNull(OVERLAPS.get(overlap)));
    }

    /** The fields that say it; none if it is none. */
    Field[] fields() {
        if (!isOne()) {
            return new Field[0];
        }
        return new Field[] {
            Field.hidden(IssueRoutes.RENEWS, old),
            Field.select(
                            OVERLAP,
                            "The old one is accepted",
                            List.of(
                                    Option.of("7", "for 7 days more"),
                                    Option.of("30", "for 30 days more"),
                                    Option.of("1", "for one day more"),
                                    Option.of(AT_ONCE, "not any more")))
                    .typed(overlap)
        };
    }
}
