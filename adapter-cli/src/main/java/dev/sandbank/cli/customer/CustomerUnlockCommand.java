package dev.sandbank.cli.customer;

import dev.sandbank.cli.customer.line.BankOptions;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.LockJson;
import dev.sandbank.cli.line.LockTexts;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.secret.GuessTarget;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final BankOptions bank = new BankOptions();

    @Parameters(paramLabel = "USER_ID", description = "Such as SandboxUser1, in any case.")
    private String userId = "";

    CustomerUnlockCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        GuessTarget target = GuessTarget.ofCustomer(
                bank.space(), bank.market(), bank.customer(userId).userId());
        List<LockJson> lifted = session.atDesk(common, desk -> {
            desk.useCases().spaces().findSpace().find(bank.space());
            return LockJson.of(desk.useCases().liftLocks().lift(target));
        });
        return common.writeDone(lifted, text -> LockTexts.lifted(userId, lifted, text));
    }
}
