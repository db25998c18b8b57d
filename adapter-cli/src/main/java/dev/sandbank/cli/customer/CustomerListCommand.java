package dev.sandbank.cli.customer;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.MarketCodes;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List test customers with their passwords, as the bank's log-in page expects them.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank customer list", "  sandbank customer list --market sg --json"})
final class CustomerListCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--market",
            paramLabel = "CC",
            converter = MarketConverter.class,
            completionCandidates = MarketCodes.class,
            description = "Only this market, such as sg; else all 16.")
    private @Nullable Market market;

    @Override
    public Integer call() {
        List<Market> markets = market == null ? List.of(Market.values()) : List.of(market);
        List<CustomerJson> customers = markets.stream()
                .flatMap(each -> Arrays.stream(TestCustomer.values()).map(test -> CustomerJson.of(each, test)))
                .toList();
        return common.write(
                customers,
                text -> text.table(
                        List.of("MARKET", "USER ID", "PASSWORD", "HAS"),
                        customers.stream()
                                .map(row -> List.of(row.market(), row.userId(), row.password(), row.description()))
                                .toList()));
    }
}
