package dev.sandbank.cli.customer.line;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import picocli.CommandLine.Option;

/** Says which bank a command is about: that of a market, in a space. */
public final class BankOptions {

    @Option(
            names = "--space",
            paramLabel = "NAME",
            converter = SpaceIdConverter.class,
            description = "The space that is meant (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    @Option(
            names = "--market",
            required = true,
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "The market, such as sg.")
    private Market market = Market.SG;

    public SpaceId space() {
        return space;
    }

    public Market market() {
        return market;
    }

    /** The customer of that user id, whether there is one or not. */
    public CustomerId customer(String userId) {
        try {
            return new CustomerId(market, userId);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
