package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.developer.DeveloperId;

/** Tells people who did something. */
public final class NameActor {

    private final Developers developers;

    public NameActor(Developers developers) {
        this.developers = developers;
    }

    /** The user ID of a developer who still has an account; else the name that is kept. */
    public String name(Actor actor) {
        return switch (actor.kind()) {
            case DEVELOPER -> developer(actor.id());
            case COMMAND_LINE -> actor.id() + " at the command line";
            case PROGRAM -> "the program " + actor.id();
            case SERVER -> "the server";
        };
    }

    private String developer(String id) {
        return DeveloperId.couldBe(id)
                ? developers
                        .find(new DeveloperId(id))
                        .map(found -> found.userId().value())
                        .orElse(id)
                : id;
    }
}
