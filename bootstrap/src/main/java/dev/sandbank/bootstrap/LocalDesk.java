package dev.sandbank.bootstrap;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFile;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The admin use cases over the store in a data directory. */
final class LocalDesk implements Desk {

    private final Closing closing;
    private final SqliteStores stores;
    private final Path data;
    private final AdminUseCases useCases;

    private final List<String> notes;

    private LocalDesk(Closing closing, SqliteStores stores, Path data, AdminUseCases useCases, List<String> notes) {
        this.closing = closing;
        this.stores = stores;
        this.data = data;
        this.useCases = useCases;
        this.notes = notes;
    }

    /** @param publicUrl where people reach the server of this store */
    static LocalDesk open(Settings settings, Supplier<String> publicUrl, List<String> notes) {
        Closing closing = new Closing();
        SqliteStores stores = closing.last(SqliteStores.openForCommand(settings.data()));
        return new LocalDesk(
                closing,
                stores,
                settings.data(),
                AdminUseCases.over(
                        stores,
                        SystemPorts.of(settings, stores, Clock.systemUTC(), publicUrl, closing),
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
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backUp(Path file) {
        // The key is made here if there is none yet, because a key made later would differ from that of the backup.
        InstallationKey.of(data);
        stores.backUp(file, KeyFile.NAMES);
    }

    @Override
    public void close() {
        closing.close();
    }
}
