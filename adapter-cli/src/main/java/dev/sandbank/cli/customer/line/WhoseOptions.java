package dev.sandbank.cli.customer.line;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import picocli.CommandLine.Option;

/** Says which customer of which space a command is about. */
public final class WhoseOptions {

    @Option(
            names = "--space",
            paramLabel = "NAME",
            converter = SpaceIdConverter.class,
            description = "The space in which it happens (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    @Option(
            names = "--market",
            required = true,
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "The market, such as sg.")
    private Market market = Market.SG;

    @Option(
            names = "--user",
            required = true,
            paramLabel = "USER_ID",
            description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    public SpaceId space() {
        return space;
    }

    public CustomerId customer() {
        try {
            return new CustomerId(market, userId);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
