package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.secret.KeyRecord;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.support.StoreUnavailable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keys in files of each server, whose fingerprints are in the database that the servers share. A server with other files
 * than the one that was first is refused, since links, sessions and certificates of one would be wrong at the other.
 */
final class ComparedKeyFiles implements InstallationKeys {

    private static final String REMEDY =
            " from the data directory of the server that was first, or keep the keys in the"
                    + " database (see database-key-file)";

    private final KeyFiles files;
    private final KeyRecords records;

    /** Compares all that is there already. */
    ComparedKeyFiles(KeyFiles files, KeyRecords records) {
        this.files = files;
        this.records = records;
        records.list().forEach(this::requireSame);
    }

    @Override
    public Optional<byte[]> find(String name) {
        records.find(name).ifPresent(this::requireSame);
        return files.find(name);
    }

    @Override
    public byte[] findOrMake(String name, Supplier<byte[]> fresh) {
        return find(name).orElseGet(() -> {
            byte[] made = files.findOrMake(name, fresh);
            records.addIfAbsent(new KeyRecord(name, KeyFingerprint.of(name, made), null));
            records.find(name).ifPresent(this::requireSame);
            return made;
        });
    }

    @Override
    public String placeOf(String name) {
        return files.placeOf(name);
    }

    private void requireSame(KeyRecord record) {
        if (record.sealed() != null) {
            throw new StoreUnavailable(
                    "the keys of this installation are in its database, sealed under a key of its own;"
                            + " give it by database-key-file");
        }
        String file = files.placeOf(record.name());
        byte[] content = files.find(record.name())
                .orElseThrow(
                        () -> new StoreUnavailable("this database belongs to an installation with another key than "
                                + file + ", which is not there; copy it" + REMEDY));
        if (!KeyFingerprint.of(record.name(), content).equals(record.fingerprint())) {
            throw new StoreUnavailable("two installations use one database: " + file
                    + " is not the key that it was begun with; copy that" + REMEDY);
        }
    }
}
