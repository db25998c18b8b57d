package dev.sandbank.cli.space;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "copy",
        header = "Make a new space that is like another one now; afterwards they go their own ways.",
        description = "The copy has no applications, and its clock stands still until you move it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank space copy ci before-the-test",
            "  sandbank space copy default demo --name \"For the demo\"",
            "  sandbank space clock demo --follow"
        })
final class SpaceCopyCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SpaceIdParameter from = new SpaceIdParameter();

    @Parameters(
            index = "1",
            paramLabel = "COPY",
            description = "The new space's name in commands: 1 to 40 of a-z, 0-9 and -, starting with a letter.",
            converter = SpaceIdConverter.class)
    private SpaceId id = SpaceId.DEFAULT;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Its name as people read it (default: that of the other one).")
    private @Nullable String name;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SpaceCopyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpaceJson copied = SpaceJson.of(
                session.atDesk(
                        common, desk -> desk.useCases().spaces().copySpace().copy(from.id(), id, name)),
                session.installation().clock());
        return common.writeDone(copied, text -> {
            text.title("Space copied.");
            text.fields(copied.fields());
        });
    }
}
