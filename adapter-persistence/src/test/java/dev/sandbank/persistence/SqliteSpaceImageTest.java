package dev.sandbank.persistence;

import dev.sandbank.application.Stores;
import dev.sandbank.application.space.image.SpaceImageContract;
import org.junit.jupiter.api.AutoClose;

class SqliteSpaceImageTest extends SpaceImageContract {

    @AutoClose
    private final SqliteFixture sqlite = new SqliteFixture();

    @Override
    protected Stores emptyStores() {
        return sqlite.openEmpty();
    }
}
