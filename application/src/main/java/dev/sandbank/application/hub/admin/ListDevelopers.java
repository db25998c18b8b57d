package dev.sandbank.application.hub.admin;

import dev.sandbank.application.hub.developer.Developers;
import dev.sandbank.application.hub.developer.Standing;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.Developer;

/** Lists the developers of the hub in the order in which they came. */
public final class ListDevelopers {

    private final Developers developers;

    public ListDevelopers(Developers developers) {
        this.developers = developers;
    }

    /** A page of those of a standing whose user ID, name, company or address contains a text. */
    public Found<Developer> list(Standing standing, String text, Seek seek) {
        return developers.search(standing, text, seek);
    }
}
