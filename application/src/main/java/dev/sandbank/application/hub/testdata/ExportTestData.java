package dev.sandbank.application.hub.testdata;

import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Takes the image of a developer's or a team's space. */
public final class ExportTestData {

    private final SpaceTools tools;

    public ExportTestData(SpaceTools tools) {
        this.tools = tools;
    }

    /**
     * The image.
     *
     * @throws Refused SPACE_UNKNOWN, also if it is a space of others; CLOCK_MOVED_MEANWHILE
     */
    public SpaceImage export(DeveloperId acting, SpaceId id) {
        tools.require(acting, id);
        return tools.export().export(id);
    }
}
