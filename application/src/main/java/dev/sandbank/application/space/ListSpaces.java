package dev.sandbank.application.space;

import dev.sandbank.domain.space.Space;
import java.util.List;

/** Lists all spaces. */
public final class ListSpaces {

    private final Spaces spaces;

    public ListSpaces(Spaces spaces) {
        this.spaces = spaces;
    }

    /** All of them, in the order they were created; the default one first. */
    public List<Space> list() {
        return spaces.list();
    }
}
