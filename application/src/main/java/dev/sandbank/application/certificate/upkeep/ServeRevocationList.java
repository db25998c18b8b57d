package dev.sandbank.application.certificate.upkeep;

import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.certificate.ClientCertificates;
import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.application.support.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives the revocation list of the authority. A new one is made when something was revoked since the last one, and each
 * day; so its end is always days ahead, also after a long pause.
 */
public final class ServeRevocationList {

    /** An entry stays for one list at least after the end of its certificate (RFC 5280 section 3.3). */
    private static final Duration KEPT = RevocationList.LIFETIME.plusDays(1);

    private final ClientCertificates certificates;
    private final ClientAuthority authority;
    private final Transactions transactions;
    private final Clock wall;

    public ServeRevocationList(
            ClientCertificates certificates, ClientAuthority authority, Transactions transactions, Clock wall) {
        this.certificates = certificates;
        this.authority = authority;
        this.transactions = transactions;
        this.wall = wall;
    }

    /** The list of now. */
    public RevocationList serve() {
        Instant now = Instant.ofEpochMilli(wall.millis());
        return current(now).orElseGet(() -> transactions.run(() -> current(now).orElseGet(() -> renewed(now))));
    }

    private Optional<RevocationList> current(Instant now) {
        return certificates.revocationList().filter(list -> list.freshAt(now) && isWhole(list, now));
    }

    private boolean isWhole(RevocationList list, Instant now) {
        return certificates.revoked(now, now.minus(KEPT)).stream().allMatch(certificate -> {
            var end = certificate.revocation();
            return end != null && end.at().isBefore(list.madeAt());
        });
    }

    private RevocationList renewed(Instant now) {
        long last = certificates.revocationList().map(RevocationList::number).orElse(0L);
        // At least the time, so that the number also grows after an older backup was restored.
        long number = Math.max(last + 1, now.getEpochSecond());
        RevocationList fresh = new RevocationList(number, now, now.plus(RevocationList.LIFETIME), new byte[0]);
        byte[] der = authority.signList(fresh, certificates.revoked(now, now.minus(KEPT)));
        RevocationList signed = new RevocationList(number, now, fresh.nextAt(), der);
        certificates.keep(signed);
        return signed;
    }
}
