package dev.sandbank.cli.space;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List all spaces with the time in each.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank space list --json")
final class SpaceListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SpaceListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Clock wall = session.installation().clock();
        List<SpaceJson> spaces = session
                .atDesk(common, desk -> desk.useCases().spaces().listSpaces().list())
                .stream()
                .map(space -> SpaceJson.of(space, wall))
                .toList();
        return common.write(
                spaces,
                text -> text.table(
                        List.of("SPACE", "NAME", "SEED", "CLOCK", "NOW"),
                        spaces.stream()
                                .map(space -> List.of(
                                        space.space(), space.name(), space.seed(), space.clockInWords(), space.now()))
                                .toList()));
    }
}
