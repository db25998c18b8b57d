package dev.sandbank.cli.customer;

import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.application.space.NewStore;
import dev.sandbank.cli.customer.line.BankOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "add",
        header = "Add a customer with a bank of their own to a space.",
        description =
                "They have the products of a test customer, with ids, numbers, phones and amounts of their own. They log"
                        + " in, pay and are paid like any other. They are exported, imported and copied with the space,"
                        + " and gone when it is reset.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank customer add --market sg --from SandboxUser1 --name \"Ada Tan\"",
            "  sandbank customer add --market gb --from SandboxUser3 --name \"Joe Bell\" --username joe --space nightly"
        })
final class CustomerAddCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final BankOptions bank = new BankOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "USER_ID",
            description = "The test customer whose products they get, such as SandboxUser1.")
    private String from = "";

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The name of the person: 2 to 5 words, up to 60 characters.")
    private String name = "";

    @Option(
            names = "--username",
            paramLabel = "USER_ID",
            description = "3 to 32 letters and digits to log in with (default: made of the name).")
    private @Nullable String userId;

    @ArgGroup
    private PasswordOptions password = new PasswordOptions();

    CustomerAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NewPersona wanted = new NewPersona(bank.space(), bank.market(), from, name, userId, password.password(session));
        AddedJson added = session.atNewDesk(
                common,
                policy -> NewStore.require(bank.space()),
                desk -> AddedJson.of(
                        bank.space(), desk.useCases().personas().add().add(wanted)));
        return common.writeDone(added, text -> write(added, text));
    }

    private static void write(AddedJson added, TextOutput text) {
        text.line("Added " + added.name() + ". The password is told only now.");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("space", added.space());
        fields.put("market", added.market());
        fields.put("userId", added.userId());
        fields.put("password", added.password());
        fields.put("has", added.description());
        text.fields(fields);
    }
}
