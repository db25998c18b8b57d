package dev.sandbank.application.space.image;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemorySpaceImageTest extends SpaceImageContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }
}
