package dev.sandbank.cli.space;

import dev.sandbank.application.space.NewSpace;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        header = "Create a space: what its applications change there, nobody sees elsewhere.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank space create ci",
            "  sandbank space create nightly --name \"Nightly tests\" --seed winter",
            "  sandbank app create --name Shop --space ci"
        })
final class SpaceCreateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "SPACE",
            description = "Its name in commands: 1 to 40 of a-z, 0-9 and -, starting with a letter.",
            converter = SpaceIdConverter.class)
    private SpaceId id = SpaceId.DEFAULT;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "Its name as people read it (default: the same).")
    private @Nullable String name;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            converter = SeedNameConverter.class,
            description =
                    "What it starts with. Every other word gives other people, accounts and balances, and the same"
                            + " ones each time; `default` gives the published data, which is the default.")
    private SeedName seed = SeedName.DEFAULT;

    SpaceCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NewSpace wanted = new NewSpace(id, name, seed);
        SpaceJson created = SpaceJson.of(
                session.atNewDesk(
                        common,
                        policy -> wanted.mustSuitNewStore(),
                        desk -> desk.useCases().spaces().createSpace().create(wanted)),
                session.installation().clock());
        return common.writeDone(created, text -> {
            text.title("Space created.");
            text.fields(created.fields());
        });
    }
}
