package dev.sandbank.cli;

import dev.sandbank.cli.AdminCli.Failure;
import dev.sandbank.domain.bank.seed.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show one test customer of a market.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank customer show SandboxUser1 --market sg")
final class CustomerShowCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "USER_ID", description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    @Option(
            names = "--market",
            required = true,
            paramLabel = "CC",
            converter = MarketConverter.class,
            description = "The market, such as sg.")
    private Market market = Market.SG;

    @Override
    public Integer call() {
        CustomerJson customer = TestCustomer.of(new CustomerId(market, userId))
                .map(test -> CustomerJson.of(market, test))
                .orElseThrow(() -> Failure.refused("there is no customer " + userId + " in " + market.country()));
        return common.write(customer, text -> text.fields(fields(customer)));
    }

    private static Map<String, String> fields(CustomerJson customer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("market", customer.market());
        fields.put("userId", customer.userId());
        fields.put("password", customer.password());
        fields.put("has", customer.description());
        return fields;
    }
}
