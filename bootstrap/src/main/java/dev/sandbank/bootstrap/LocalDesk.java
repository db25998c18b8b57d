package dev.sandbank.bootstrap;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.node.Node;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.persistence.DurableStores;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The admin use cases over the store in a data directory. */
final class LocalDesk implements Desk {

    private final Closing closing;
    private final DurableStores stores;
    private final Settings settings;
    private final AdminUseCases useCases;

    private final List<String> notes;

    private LocalDesk(
            Closing closing, DurableStores stores, Settings settings, AdminUseCases useCases, List<String> notes) {
        this.closing = closing;
        this.stores = stores;
        this.settings = settings;
        this.useCases = useCases;
        this.notes = notes;
    }

    /** @param publicUrl where people reach the server of this store */
    static LocalDesk open(Settings settings, Supplier<String> publicUrl, List<String> notes) {
        Closing closing = new Closing();
        DurableStores stores = closing.last(settings.database().openForCommand(settings.data()));
        SystemKeys keys = settings.database().keys(settings.data(), stores::keyRecords);
        return new LocalDesk(
                closing,
                stores,
                settings,
                AdminUseCases.over(
                        stores,
                        SystemPorts.of(settings, stores, keys.shared(), Clock.systemUTC(), publicUrl, closing),
                        SystemActor.atTheCommandLine()),
                notes);
    }

    @Override
    public AdminUseCases useCases() {
        return useCases;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public List<Node> nodes() {
        return stores instanceof PostgresStores shared
                ? shared.nodes()
                : ServerLock.ownerOf(settings.data()).map(ServerOwner::asNode).stream()
                        .toList();
    }

    @Override
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backUp(Path file) {
        if (!(stores instanceof SqliteStores inFile)) {
            throw Failure.refused(settings.database().backupBy(file, settings.data()));
        }
        // The key is made here if there is none yet, because a key made later would differ from that of the backup.
        InstallationKey.of(SystemKeys.inFiles(settings.data()).shared());
        inFile.backUp(file, KeyFiles.NAMES);
    }

    @Override
    public void close() {
        closing.close();
    }
}
