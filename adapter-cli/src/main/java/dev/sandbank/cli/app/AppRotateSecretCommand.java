package dev.sandbank.cli.app;

import dev.sandbank.application.oauth.client.RegisteredClient;
import dev.sandbank.application.oauth.client.RotateClientSecret;
import dev.sandbank.cli.line.ClientIdParameter;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.DurationConverter;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rotate-secret",
        header = "Give an application a new secret; the one before works on for a while.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank app rotate-secret ci",
            "  sandbank app rotate-secret ci --overlap 0     # the old secret ends now",
            "  sandbank app rotate-secret ci --env > ci.env"
        })
final class AppRotateSecretCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ClientIdParameter client = new ClientIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--overlap",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "How long the previous secret works on: 90s, 30m, 24h (the default), 7d; 0 ends it now.")
    private Duration overlap = RotateClientSecret.DEFAULT_OVERLAP;

    @Mixin
    private final EnvOption env = new EnvOption();

    AppRotateSecretCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        env.check(common);
        RegisteredClient rotated = session.atDesk(
                common, desk -> desk.useCases().rotateClientSecret().rotate(client.id(), overlap));
        return common.writeDone(
                ClientJson.of(rotated),
                env.orElse(rotated.client(), rotated.secret(), session, common, text -> write(rotated, text)));
    }

    private void write(RegisteredClient rotated, TextOutput text) {
        text.title("New secret made; it is shown only this once.");
        text.fields(ClientFields.of(rotated));
        Instant since = rotated.client().secrets().newestFirst().get(0).createdAt();
        text.line(
                overlap.isZero()
                        ? "The previous secret has ended."
                        : "The previous secret works until " + since.plus(overlap) + ".");
    }
}
