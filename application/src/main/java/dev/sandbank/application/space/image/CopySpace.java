package dev.sandbank.application.space.image;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import org.jspecify.annotations.Nullable;

/** Makes a new space that is like another one now; from then on they go their own ways. */
public final class CopySpace {

    private final ExportSpace exportSpace;
    private final ImportSpace importSpace;

    public CopySpace(ExportSpace exportSpace, ImportSpace importSpace) {
        this.exportSpace = exportSpace;
        this.importSpace = importSpace;
    }

    /**
     * The copy; its clock stands still.
     *
     * @throws Refused as {@link ExportSpace#export} and {@link ImportSpace#store}
     */
    public Space copy(SpaceId from, SpaceId to, @Nullable String name) {
        return importSpace.store(to, name, exportSpace.export(from));
    }
}
