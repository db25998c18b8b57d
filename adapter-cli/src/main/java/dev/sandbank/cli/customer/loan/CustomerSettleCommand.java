package dev.sandbank.cli.customer.loan;

import dev.sandbank.cli.customer.line.AmountConverter;
import dev.sandbank.cli.customer.line.AmountText;
import dev.sandbank.cli.customer.line.WhoseOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pays a loan off early. */
@Command(
        name = "settle",
        header = "Pay a loan off early, wholly or in part.",
        description =
                "All of it costs the principal that is left, the interest of overdue instalments, and that of the days"
                        + " since the last due day. A part pays overdue instalments and then those that come. The money is"
                        + " taken from the account of the card.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank customer loans --market sg --user SandboxUser1",
            "  sandbank customer settle 2611031234567 --market sg --user SandboxUser1",
            "  sandbank customer settle 2611031234567 --market sg --user SandboxUser1 --amount 100"
        })
public final class CustomerSettleCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WhoseOptions whose = new WhoseOptions();

    @Parameters(paramLabel = "REFERENCE", description = "The reference of the loan, as 'customer loans' shows it.")
    private String reference = "";

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "In the currency of the loan (default: all that is owed).")
    private @Nullable BigDecimal amount;

    public CustomerSettleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SettledJson settled = session.atDesk(common, desk -> {
            desk.useCases().spaces().findSpace().find(whose.space());
            return SettledJson.of(
                    desk.useCases().loans().settle().settle(whose.space(), whose.customer(), reference, amount));
        });
        return common.writeDone(settled, text -> write(settled, text));
    }

    private static void write(SettledJson settled, TextOutput text) {
        text.line("Paid " + AmountText.of(settled.paid()) + " " + settled.currency() + ".");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("loan", settled.loanReference());
        fields.put("status", settled.status());
        fields.put("owed", AmountText.of(settled.owed()) + " " + settled.currency());
        fields.put("instalmentsLeft", Integer.toString(settled.instalmentsLeft()));
        text.fields(fields);
    }
}
