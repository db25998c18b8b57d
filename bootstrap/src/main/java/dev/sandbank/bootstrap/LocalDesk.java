package dev.sandbank.bootstrap;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.util.List;

/** The admin use cases over the store in a data directory. */
final class LocalDesk implements Desk {

    private final SqliteStores stores;
    private final AdminUseCases useCases;

    private LocalDesk(SqliteStores stores, AdminUseCases useCases) {
        this.stores = stores;
        this.useCases = useCases;
    }

    static LocalDesk open(Settings settings) {
        SqliteStores stores = SqliteStores.open(settings.data());
        return new LocalDesk(stores, AdminUseCases.over(stores, SystemPorts.of(settings)));
    }

    @Override
    public AdminUseCases useCases() {
        return useCases;
    }

    @Override
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backUp(Path file) {
        stores.backUp(file);
    }

    @Override
    public void close() {
        stores.close();
    }
}
