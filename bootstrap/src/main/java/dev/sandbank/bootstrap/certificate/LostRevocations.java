package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells which certificates are revoked in a store and would be so no more after a backup took its place. Ended ones do not
 * count, because the revocation list need not name them.
 */
public final class LostRevocations {

    /** The maximum number of certificates that are named one by one. */
    static final int MAX_NAMED = 20;

    private static final String GOOD_AGAIN =
            "certificates that were revoked after the backup was made are good again (%s): %s;"
                    + " `sandbank cert revoke` revokes each anew";
    private static final String UNKNOWN =
            "revoked certificates that were issued after the backup was made are not on the list"
                    + " of revoked ones any more (%s): %s; calls with them are refused as before";

    private final Path data;
    private final Instant now = Clock.systemUTC().instant();
    private final List<ClientCertificate> before;

    private LostRevocations(Path data) {
        this.data = data;
        this.before = revokedBefore();
    }

    /** To be called before the store is replaced. */
    public static LostRevocations before(Path data) {
        return new LostRevocations(data);
    }

    /** A damaged store is a usual reason to restore a backup, and tells nothing. */
    private List<ClientCertificate> revokedBefore() {
        if (!SqliteStores.exist(data)) {
            return List.of();
        }
        try (SqliteStores stores = SqliteStores.open(data)) {
            return stores.clientCertificates().revoked(now, now);
        } catch (StoreUnavailable damaged) {
            return List.of();
        }
    }

    /** The warnings, to be asked for when the backup is in place. */
    public List<String> warnings() {
        if (before.isEmpty()) {
            return List.of();
        }
        try (SqliteStores stores = SqliteStores.open(data)) {
            Set<Thumbprint> still = stores.clientCertificates().revoked(now, now).stream()
                    .map(ClientCertificate::thumbprint)
                    .collect(Collectors.toSet());
            List<ClientCertificate> good = new ArrayList<>();
            List<ClientCertificate> unknown = new ArrayList<>();
            before.stream()
                    .filter(certificate -> !still.contains(certificate.thumbprint()))
                    .forEach(certificate -> (isKnown(stores, certificate) ? good : unknown).add(certificate));
            List<String> warnings = new ArrayList<>();
            warn(warnings, GOOD_AGAIN, good, LostRevocations::arguments);
            warn(warnings, UNKNOWN, unknown, certificate -> certificate.serial().toString());
            return warnings;
        }
    }

    /** What the command that revokes it is given, and its number. */
    private static String arguments(ClientCertificate certificate) {
        return certificate.client() + " " + certificate.thumbprint() + " (serial number " + certificate.serial() + ")";
    }

    private static void warn(
            List<String> warnings,
            String sentence,
            List<ClientCertificate> lost,
            Function<ClientCertificate, String> name) {
        if (lost.isEmpty()) {
            return;
        }
        String named = lost.stream().limit(MAX_NAMED).map(name).collect(Collectors.joining(", "));
        int more = lost.size() - MAX_NAMED;
        warnings.add(
                String.format(Locale.ROOT, sentence, lost.size(), named + (more > 0 ? ", and " + more + " more" : "")));
    }

    private static boolean isKnown(SqliteStores stores, ClientCertificate certificate) {
        return stores.clientCertificates().find(certificate.thumbprint()).isPresent();
    }
}
