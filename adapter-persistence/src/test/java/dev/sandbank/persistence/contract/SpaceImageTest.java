package dev.sandbank.persistence.contract;

import dev.sandbank.application.Stores;
import dev.sandbank.application.space.image.SpaceImageContract;
import org.junit.jupiter.api.AutoClose;

class SpaceImageTest extends SpaceImageContract {

    @AutoClose
    private final StoresFixture fixture = new StoresFixture();

    @Override
    protected Stores emptyStores() {
        return fixture.openEmpty();
    }
}
