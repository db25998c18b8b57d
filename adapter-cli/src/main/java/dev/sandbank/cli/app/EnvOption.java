package dev.sandbank.cli.app;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a command print an application as variables instead of text for people. */
final class EnvOption {

    @Option(names = "--env", description = "Print variables for a shell or an .env file.")
    private boolean env;

    @Option(
            names = "--market",
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "The market of the token URLs (default: sg). Only with --env.")
    private @Nullable Market market;

    /** Refuses options that have no meaning together, before anything is done. */
    void check(CommonOptions common) {
        if (env && common.json()) {
            throw Failure.usage("--env and --json exclude each other");
        }
        if (!env && market != null) {
            throw Failure.usage("--market is only for --env");
        }
    }

    /** Writes the variables if the option is given, otherwise the text. */
    Consumer<TextOutput> orElse(
            Client client,
            @Nullable String secret,
            Session session,
            CommonOptions common,
            Consumer<TextOutput> forPeople) {
        if (!env) {
            return forPeople;
        }
        String baseUrl = session.installation().baseUrl(common.flags());
        return text -> ClientEnv.lines(client, secret, market == null ? Market.SG : market, baseUrl)
                .forEach(text::line);
    }
}
