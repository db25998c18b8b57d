package dev.sandbank.application.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;
import org.junit.jupiter.api.Test;

class NameActorTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final TeamWorld world = new TeamWorld(stores);
    private final NameActor nameActor = new NameActor(stores.developers());

    @Test
    void developerIsNamedUntilTheAccountIsDeleted() {
        DeveloperId ann = world.developer("ann");
        Actor actor = Actor.developer(ann.value());
        assertThat(nameActor.name(actor)).isEqualTo("ann");

        world.inUnit(() -> stores.developers().remove(ann));
        assertThat(nameActor.name(actor)).isEqualTo("somebody who left");
        assertThat(nameActor.name(Actor.developer("?"))).isEqualTo("somebody who left");
    }

    @Test
    void otherWaysInAreNamedInWords() {
        assertThat(nameActor.name(new Actor(Actor.Kind.COMMAND_LINE, "root"))).isEqualTo("root (command line)");
        assertThat(nameActor.name(new Actor(Actor.Kind.PROGRAM, "backup"))).isEqualTo("backup (program)");
        assertThat(nameActor.name(Actor.OF_SERVER)).isEqualTo("the server");
    }
}
