package dev.sandbank.application.hub.team;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;

class InMemoryTeamRightsTest extends TeamRightsContract {

    @Override
    protected Stores emptyStores() {
        return new InMemoryStores();
    }

    @Override
    protected RightsScene.Door door(TeamWorld world) {
        return new UseCaseDoor(world.teams());
    }
}
