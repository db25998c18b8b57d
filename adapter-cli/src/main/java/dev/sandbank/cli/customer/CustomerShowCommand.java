package dev.sandbank.cli.customer;

import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.MarketConverter;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show one test customer of a market: password, accounts, cards and how to link them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank customer show SandboxUser1 --market sg",
            "  sandbank customer show SandboxUser1 --market sg --space nightly"
        })
final class CustomerShowCommand implements Callable<Integer> {

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
            description = "The market, such as sg.")
    private Market market = Market.SG;

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            converter = SpaceIdConverter.class,
            description = "The space whose data to show (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    CustomerShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TestCustomer test = TestCustomer.of(new CustomerId(market, userId))
                .orElseThrow(() -> Failure.refused("there is no customer " + userId + " in " + market.country()));
        SeedName seed = seed();
        CustomerDetailsJson customer = CustomerDetailsJson.of(
                seed, market, test, session.installation().customerAccounts(seed));
        return common.write(customer, text -> write(customer, text));
    }

    /** The store is opened only for a space other than the default one. */
    private SeedName seed() {
        return space.equals(SpaceId.DEFAULT)
                ? SeedName.DEFAULT
                : session.atDesk(
                        common,
                        desk -> desk.useCases().spaces().findSpace().find(space).seed());
    }

    private static void write(CustomerDetailsJson customer, TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("market", customer.market());
        fields.put("userId", customer.userId());
        fields.put("password", customer.password());
        fields.put("name", customer.name());
        fields.put("has", customer.description());
        fields.put("phones", String.join(", ", customer.phones()));
        text.fields(fields);
        text.blank();
        text.table(
                List.of("ACCOUNT", "NAME", "BALANCE", "ACCOUNT ID"),
                customer.accounts().stream()
                        .map(account -> List.of(
                                account.displayAccountNumber(),
                                account.name(),
                                account.balance() + " " + account.currency(),
                                account.accountId()))
                        .toList());
        if (!customer.cards().isEmpty()) {
            cards(customer, text);
        }
    }

    private static void cards(CustomerDetailsJson customer, TextOutput text) {
        text.blank();
        text.table(
                List.of("CARD", "PRODUCT", "CLOAKED NUMBER (us, mx)"),
                customer.cards().stream()
                        .map(card -> List.of(card.displayCardNumber(), card.productName(), card.cloakedNumber()))
                        .toList());
        text.line("Linking a card takes its last four digits and a phone number above; the code then sent is "
                + customer.confirmationCode() + ".");
    }
}
