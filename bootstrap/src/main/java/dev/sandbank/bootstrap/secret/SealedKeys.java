package dev.sandbank.bootstrap.secret;

import dev.sandbank.application.secret.InstallationKeys;
import dev.sandbank.application.secret.KeyRecord;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.support.StoreUnavailable;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys in the database that servers share, sealed under a key that each of them is given. The first server makes them, or
 * takes over the files of its data directory.
 */
final class SealedKeys implements InstallationKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SealedKeys.class);

    private final DatabaseKey key;
    private final KeyRecords records;
    private final KeyFiles files;

    /** Takes over what is in files only. */
    SealedKeys(DatabaseKey key, KeyRecords records, KeyFiles files) {
        this.key = key;
        this.records = records;
        this.files = files;
        KeyFiles.SHARED.forEach(name -> files.find(name).ifPresent(content -> takeOver(name, content)));
        records.list().forEach(this::requireSealed);
    }

    @Override
    public Optional<byte[]> find(String name) {
        return records.find(name).map(this::open);
    }

    @Override
    public byte[] findOrMake(String name, Supplier<byte[]> fresh) {
        return find(name).orElseGet(() -> {
            byte[] made = fresh.get();
            requireOwnKey();
            records.addIfAbsent(new KeyRecord(name, KeyFingerprint.of(name, made), key.seal(name, made)));
            return find(name).orElseThrow();
        });
    }

    @Override
    public String placeOf(String name) {
        return "the key " + name + " in the database";
    }

    /** What other servers could not open must not be added. */
    private void requireOwnKey() {
        records.list().forEach(this::open);
    }

    private byte[] open(KeyRecord record) {
        return key.open(record.name(), requireSealed(record))
                .orElseThrow(() -> new StoreUnavailable("database-key is not the one under which " + record.name()
                        + " is sealed in this database; give each server the same"));
    }

    private String requireSealed(KeyRecord record) {
        if (record.sealed() == null) {
            throw new StoreUnavailable(
                    "this database belongs to an installation whose key is not in it yet; start first" + " where "
                            + record.name() + " is in the data directory, so that it is taken over");
        }
        return record.sealed();
    }

    private void takeOver(String name, byte[] content) {
        String fingerprint = KeyFingerprint.of(name, content);
        KeyRecord before = records.find(name).orElse(null);
        if (before == null) {
            requireOwnKey();
            records.addIfAbsent(new KeyRecord(name, fingerprint, key.seal(name, content)));
        }
        KeyRecord there = records.find(name).orElseThrow();
        if (!there.fingerprint().equals(fingerprint)) {
            throw new StoreUnavailable("two installations use one database: " + files.placeOf(name)
                    + " is not the key that is in it; move the file away if it is of no use any more");
        }
        if (there.sealed() == null) {
            records.seal(name, key.seal(name, content));
        }
        if (before == null || before.sealed() == null) {
            LOG.warn("{} is in the database now, sealed; the file can be deleted", files.placeOf(name));
        }
    }
}
