package dev.sandbank.cli.customer;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.LockJson;
import dev.sandbank.cli.line.LockTexts;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "unlock",
        header = "Let everybody try a customer's password again, after too many wrong ones.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer locked", "  sandbank customer unlock SandboxUser1 --market sg"})
final class CustomerUnlockCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "USER_ID", description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    @Option(
            names = "--market",
            required = true,
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "The market, such as sg.")
    private Market market = Market.SG;

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            converter = SpaceIdConverter.class,
            description = "The world the customer lives in (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    CustomerUnlockCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GuessTarget target = GuessTarget.ofCustomer(space, market, customer().userId());
        List<LockJson> lifted = session.atDesk(common, desk -> {
            desk.useCases().spaces().findSpace().find(space);
            return LockJson.of(desk.useCases().liftLocks().lift(target));
        });
        return common.writeDone(lifted, text -> LockTexts.lifted(userId, lifted, text));
    }

    private CustomerId customer() {
        try {
            return new CustomerId(market, userId);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
