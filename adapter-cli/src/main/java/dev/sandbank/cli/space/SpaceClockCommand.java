package dev.sandbank.cli.space;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.space.ClockChange;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "clock",
        header = "Move, stop or free the clock of a space; a running server follows within a second.",
        description =
                "Tokens, codes and consents end by this clock, and the bank's data is as of its day. Rate limits do"
                        + " not go by it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank space clock ci --advance 3d",
            "  sandbank space clock ci --set 2026-12-24T18:00:00Z",
            "  sandbank space clock ci --freeze 2027-01-01T00:00:00+08:00",
            "  sandbank space clock ci --follow"
        })
final class SpaceClockCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final SpaceIdParameter space = new SpaceIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private ClockOptions options = new ClockOptions();

    SpaceClockCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ClockChange change = change();
        ClockSetJson changed = ClockSetJson.of(
                session.atDesk(
                        common, desk -> desk.useCases().spaces().setSpaceClock().set(space.id(), change)),
                session.installation().clock());
        return common.writeDone(changed, text -> {
            text.title("Clock set.");
            text.fields(changed.fields());
        });
    }

    private ClockChange change() {
        try {
            return options.change();
        } catch (TypeConversionException e) {
            throw Failure.usage("--freeze: " + e.getMessage());
        }
    }
}
