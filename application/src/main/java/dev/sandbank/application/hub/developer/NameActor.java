package dev.sandbank.application.hub.developer;

import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;

/** Tells administrators the name of whoever did something. */
public final class NameActor {

    private final Developers developers;

    public NameActor(Developers developers) {
        this.developers = developers;
    }

    /** The name of a developer, or words for another way in. */
    public String name(Actor actor) {
        return switch (actor.kind()) {
            case DEVELOPER -> developer(actor.id());
            case COMMAND_LINE -> actor.id() + " (command line)";
            case PROGRAM -> actor.id() + " (program)";
            case SERVER -> "the server";
        };
    }

    private String developer(String id) {
        return DeveloperId.couldBe(id)
                ? developers.find(new DeveloperId(id)).map(Developer::name).orElse("somebody who left")
                : "somebody who left";
    }
}
