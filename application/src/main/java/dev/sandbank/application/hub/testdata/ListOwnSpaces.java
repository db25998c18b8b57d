package dev.sandbank.application.hub.testdata;

import dev.sandbank.domain.hub.developer.DeveloperId;
import java.util.List;

/** Lists the spaces whose data a developer may see, apart from the shared one. */
public final class ListOwnSpaces {

    private final SpaceTools tools;

    public ListOwnSpaces(SpaceTools tools) {
        this.tools = tools;
    }

    /** The developer's own space, then those of their teams in the order they joined. */
    public List<OwnSpace> list(DeveloperId acting) {
        return tools.of(acting);
    }
}
