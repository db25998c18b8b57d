package dev.sandbank.cli.app;

import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "update",
        header = "Change an application, suspend or resume it; what is not named stays.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank app update 3fa85f64-5717-4562-b3fc-2c963f66afa6 --rate 600",
            "  sandbank app update ci --suspend",
            "  sandbank app update ci --space nightly"
        })
final class AppUpdateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final AppDetailsOption details = new AppDetailsOption();

    @Option(names = "--name", paramLabel = "NAME", description = "Name, as customers read it.")
    private @Nullable String name;

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            converter = SpaceIdConverter.class,
            description = "Move it to another space; its tokens of the space it leaves open nothing any more.")
    private @Nullable SpaceId space;

    @ArgGroup
    private @Nullable State state;

    /** Suspended or not; never both. */
    static final class State {

        @Option(names = "--suspend", description = "Let nothing of it be used, within a second.")
        private boolean suspend;

        @Option(names = "--resume", description = "Let it be used again.")
        private boolean resume;

        boolean suspended() {
            return suspend && !resume;
        }
    }

    AppUpdateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ClientChanges changes = details.changes(
                name,
                state == null ? null : state.suspended(),
                space,
                session.installation().drawIcon());
        if (changes.equals(ClientChanges.NONE)) {
            throw Failure.usage("nothing to change was named; see sandbank app update --help");
        }
        Client updated =
                session.atDesk(common, desk -> desk.useCases().updateClient().update(client.id(), changes));
        return common.writeDone(ClientJson.of(updated), text -> {
            text.title("Application updated.");
            text.fields(ClientFields.of(updated));
        });
    }
}
