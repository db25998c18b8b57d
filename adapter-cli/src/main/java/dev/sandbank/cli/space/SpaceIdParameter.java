package dev.sandbank.cli.space;

import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SpaceId;
import picocli.CommandLine.Parameters;

/** The space a command is about. */
final class SpaceIdParameter {

    @Parameters(
            paramLabel = "SPACE",
            description = "The space's name, as `sandbank space list` shows it.",
            converter = SpaceIdConverter.class)
    private SpaceId id = SpaceId.DEFAULT;

    SpaceId id() {
        return id;
    }
}
