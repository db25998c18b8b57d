package dev.sandbank.cli.customer;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List customers: the test customers with their passwords, and those who were added to a space.",
        description =
                "Passwords are as the bank's log-in page expects them. Those of added customers are told only once.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer list", "  sandbank customer list --market sg --json"})
final class CustomerListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--market",
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "Only this market, such as sg; else all 16.")
    private @Nullable Market market;

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            converter = SpaceIdConverter.class,
            description = "The space whose added customers to list (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    CustomerListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Market> markets = market == null ? List.of(Market.values()) : List.of(market);
        List<Persona> added = added();
        List<CustomerJson> customers = markets.stream()
                .flatMap(each -> Stream.concat(
                        Arrays.stream(TestCustomer.values()).map(test -> CustomerJson.of(each, test)),
                        added.stream()
                                .filter(persona -> persona.market() == each)
                                .map(CustomerJson::of)))
                .toList();
        return common.write(
                customers,
                text -> text.table(
                        List.of("MARKET", "USER ID", "PASSWORD", "HAS"),
                        customers.stream()
                                .map(row ->
                                        List.of(row.market(), row.userId(), row.passwordInWords(), row.description()))
                                .toList()));
    }

    /** A space other than the default one is asked for in a store, which must be there. */
    private List<Persona> added() {
        return space.equals(SpaceId.DEFAULT)
                ? session.atDeskIfThere(common, this::added).orElse(List.of())
                : session.atDesk(common, this::added);
    }

    private List<Persona> added(Desk desk) {
        return desk.useCases().personas().list().list(space);
    }
}
