package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.card.change.CardModelContract;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.lifecycle.AfterTry;
import org.jspecify.annotations.Nullable;

class SqliteCardModelTest extends CardModelContract {

    private final SqliteFixture sqlite = new SqliteFixture();
    private @Nullable Path directory;

    @Override
    protected Stores emptyStores() {
        directory = sqlite.newDirectory();
        return sqlite.open(directory);
    }

    @Override
    protected Stores reopened(Stores stores) {
        sqlite.stores().close();
        return sqlite.open(Objects.requireNonNull(directory));
    }

    @AfterTry
    void close() {
        sqlite.close();
    }
}
