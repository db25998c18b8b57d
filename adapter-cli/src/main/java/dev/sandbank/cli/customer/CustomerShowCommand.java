package dev.sandbank.cli.customer;

import dev.sandbank.application.customer.persona.PersonaUseCases;
import dev.sandbank.application.support.Nearest;
import dev.sandbank.cli.customer.line.AmountText;
import dev.sandbank.cli.customer.line.BankOptions;
import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.SpaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show one customer of a market: password, accounts, cards and how to link them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank customer show SandboxUser1 --market sg",
            "  sandbank customer show SandboxUser1 --market sg --space nightly"
        })
final class CustomerShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final BankOptions bank = new BankOptions();

    @Parameters(paramLabel = "USER_ID", description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    CustomerShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CustomerDetailsJson customer =
                TestCustomer.of(bank.customer(userId)).map(this::details).orElseGet(this::added);
        return common.write(customer, text -> write(customer, text));
    }

    /** What a test customer has now; without a store, what they have at the start. */
    private CustomerDetailsJson details(TestCustomer test) {
        return bank.space().equals(SpaceId.DEFAULT)
                ? session.atDeskIfThere(common, desk -> details(desk, test)).orElseGet(() -> atTheStart(test))
                : session.atDesk(common, desk -> details(desk, test));
    }

    private CustomerDetailsJson details(Desk desk, TestCustomer test) {
        return CustomerDetailsJson.of(
                desk.useCases().spaces().findSpace().find(bank.space()).seed(),
                bank.market(),
                test,
                desk.useCases().personas().accounts().of(bank.space(), test.in(bank.market())));
    }

    private CustomerDetailsJson atTheStart(TestCustomer test) {
        SeedName seed = SeedName.DEFAULT;
        return CustomerDetailsJson.of(
                seed,
                bank.market(),
                test,
                session.installation().customerAccounts(seed).of(bank.space(), test.in(bank.market())));
    }

    /** Somebody who was added to the space, with what they have now. */
    private CustomerDetailsJson added() {
        Optional<CustomerDetailsJson> found = bank.space().equals(SpaceId.DEFAULT)
                ? session.atDeskIfThere(common, this::added).flatMap(details -> details)
                : session.atDesk(common, this::added);
        return found.orElseThrow(() -> Failure.refused("there is no customer " + userId + " in "
                + bank.market().country()
                + Nearest.question(userId, Stream.of(TestCustomer.values()).map(TestCustomer::userId))));
    }

    private Optional<CustomerDetailsJson> added(Desk desk) {
        PersonaUseCases personas = desk.useCases().personas();
        return personas.list().list(bank.space()).stream()
                .filter(persona -> persona.customerId().equals(bank.customer(userId)))
                .findFirst()
                .map(persona -> CustomerDetailsJson.of(
                        desk.useCases().spaces().findSpace().find(bank.space()).seed(),
                        persona,
                        personas.accounts().of(bank.space(), persona.customerId())));
    }

    private static void write(CustomerDetailsJson customer, TextOutput text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("market", customer.market());
        fields.put("userId", customer.userId());
        fields.put("password", customer.passwordInWords());
        fields.put("name", customer.name());
        fields.put("has", customer.description());
        fields.put("phones", String.join(", ", customer.phones()));
        text.fields(fields);
        text.blank();
        text.table(
                List.of("ACCOUNT", "NAME", "BALANCE", "DEBT", "ACCOUNT ID"),
                Set.of("BALANCE"),
                customer.accounts().stream()
                        .map(account -> List.of(
                                account.displayAccountNumber(),
                                account.name(),
                                AmountText.of(account.balance()) + " " + account.currency(),
                                account.owed() ? "owed" : "",
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
