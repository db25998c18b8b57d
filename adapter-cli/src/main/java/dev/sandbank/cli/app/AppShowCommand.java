package dev.sandbank.cli.app;

import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.oauth.client.Client;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        header = "Show one application.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank app show ci",
            "  sandbank app show ci --json",
            "  eval \"$(sandbank app show ci --env --market us)\""
        })
final class AppShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final EnvOption env = new EnvOption();

    AppShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        env.check(common);
        Client found =
                session.atDesk(common, desk -> desk.useCases().findClient().find(client.id()));
        return common.write(
                ClientJson.of(found),
                env.orElse(found, null, session, common, text -> text.fields(ClientFields.of(found))));
    }
}
