package dev.sandbank.cli.space;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.space.Space;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        header = "Put the bank of a space back to what it started with.",
        description = "Forgets what was changed there: links and redemptions of points, and what waits for a one-time"
                + " code. Applications, clock and tokens stay. Other spaces are not touched.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank space reset ci", "  sandbank space reset ci --tokens"})
final class SpaceResetCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SpaceIdParameter space = new SpaceIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--tokens", description = "Forget consents, codes, tokens and customers' sessions as well.")
    private boolean tokens;

    SpaceResetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Space reset = session.atDesk(
                common, desk -> desk.useCases().spaces().resetSpace().reset(space.id(), tokens));
        return common.writeDone(
                new ResetJson(reset.id().value(), true, tokens),
                text -> text.line("Space " + reset.id() + " is as it was at its start"
                        + (tokens ? "; its tokens are gone." : "; its tokens stay (--tokens ends them).")));
    }

    record ResetJson(String space, boolean reset, boolean tokens) {}
}
