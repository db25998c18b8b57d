package dev.sandbank.cli.space;

import dev.sandbank.application.space.image.SpaceImage;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SpaceId;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        header = "Make a new space of a file that `sandbank space export` wrote.",
        description = "Its clock stands still at the time of the file until you move it. A file with any fault stores"
                + " nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank space import again ci.json",
            "  sandbank space import again ci.json --name \"Monday again\"",
            "  sandbank space clock again --follow"
        })
final class SpaceImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "SPACE",
            description = "The new space's name in commands: 1 to 40 of a-z, 0-9 and -, starting with a letter.",
            converter = SpaceIdConverter.class)
    private SpaceId id = SpaceId.DEFAULT;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", description = "Its name as people read it (default: the file's).")
    private @Nullable String name;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SpaceImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpaceImage image = SpaceFileReader.read(file);
        SpaceJson stored = SpaceJson.of(
                session.atDesk(
                        common, desk -> desk.useCases().spaces().importSpace().store(id, name, image)),
                session.installation().clock());
        return common.writeDone(stored, text -> {
            text.title("Space imported.");
            text.fields(stored.fields());
        });
    }
}
