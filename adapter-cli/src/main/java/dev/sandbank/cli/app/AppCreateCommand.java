package dev.sandbank.cli.app;

import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.FirstCall;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "create",
        header = "Create an application; prints its clientId and, this once, its clientSecret.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank app create --name Demo",
            "  sandbank app create --name Shop --redirect-uri https://shop.example/back --profile strict",
            "  sandbank app create --name Load --rate 0 --json",
            "  sandbank app create --name CI --id ci --secret 0123456789abcdef",
            "  openssl rand -hex 20 | sandbank app create --name CI --id ci --secret-file - --env > ci.env"
        })
final class AppCreateCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final AppDetailsOption details = new AppDetailsOption();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Name, as customers read it.")
    private String name = "";

    @Option(names = "--id", paramLabel = "ID", description = "A client id of your own, instead of a fresh UUID.")
    private @Nullable String id;

    @ArgGroup
    private SecretOptions secret = new SecretOptions();

    @Mixin
    private final EnvOption env = new EnvOption();

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            converter = SpaceIdConverter.class,
            description = "The space it lives in, as `sandbank space list` shows it (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    AppCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        env.check(common);
        NewClient wanted = new NewClient(
                name,
                space,
                id,
                secret.secret(session),
                secret.withoutSecret(),
                details.changes(null, null, null, session.installation().drawIcon()));
        return session.atNewDesk(
                common, policy -> wanted.mustSuitNewStore(policy.insecureRedirects()), desk -> create(desk, wanted));
    }

    /** Creates the application, and removes it again if its secret cannot be written, because nobody would know it. */
    private int create(Desk desk, NewClient wanted) {
        RegisteredClient registered = desk.useCases().registerClient().register(wanted);
        Client client = registered.client();
        return common.writeOrUndo(
                ClientJson.of(registered),
                env.orElse(client, registered.secret(), session, common, text -> write(registered, text)),
                () -> desk.useCases().removeClient().remove(client.id()));
    }

    private void write(RegisteredClient registered, TextOutput text) {
        text.title("Application created.");
        text.fields(ClientFields.of(registered));
        text.blank();
        new FirstCall(
                        session.installation().baseUrl(common.flags()),
                        session.installation().ownAuthority(common.flags()),
                        common.repeatedData())
                .show(text, registered);
    }
}
