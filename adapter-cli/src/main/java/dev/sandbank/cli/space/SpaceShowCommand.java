package dev.sandbank.cli.space;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        header = "Show one space with the time in it.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank space show ci")
final class SpaceShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SpaceIdParameter space = new SpaceIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    SpaceShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SpaceJson found = SpaceJson.of(
                session.atDesk(
                        common, desk -> desk.useCases().spaces().findSpace().find(space.id())),
                session.installation().clock());
        return common.write(found, text -> text.fields(found.fields()));
    }
}
