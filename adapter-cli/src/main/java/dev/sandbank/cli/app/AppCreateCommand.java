package dev.sandbank.cli.app;

import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.FirstCall;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SpaceId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            "  sandbank app create --name CI --id ci --secret 0123456789abcdef"
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

    @Option(
            names = "--secret",
            paramLabel = "SECRET",
            description = "A secret of your own, 16 characters or more, for fixed test credentials.")
    private @Nullable String secret;

    @Option(names = "--public", description = "No secret: for apps that cannot keep one; they must use PKCE.")
    private boolean withoutSecret;

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
        NewClient wanted = new NewClient(name, space, id, secret, withoutSecret, details.changes(null, null, null));
        RegisteredClient registered = session.atNewDesk(
                common, desk -> desk.useCases().registerClient().register(wanted));
        String baseUrl = session.installation().baseUrl(common.flags());
        return common.write(ClientJson.of(registered), text -> {
            text.title("Application created.");
            text.fields(ClientFields.of(registered));
            text.blank();
            FirstCall.show(text, baseUrl, registered);
        });
    }
}
