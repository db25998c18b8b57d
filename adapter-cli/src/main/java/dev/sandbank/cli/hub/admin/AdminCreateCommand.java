package dev.sandbank.cli.hub.admin;

import dev.sandbank.application.AdminUseCases.DeveloperUseCases;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.mail.EmailAddressConverter;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        header = "Make a developer an administrator of the hub.",
        description = "Somebody without an account must be invited first: sandbank developer invite.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank admin create ann@example.com")
final class AdminCreateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EMAIL", converter = EmailAddressConverter.class, description = "The developer's address.")
    private @Nullable EmailAddress email;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AdminCreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        EmailAddress wanted = email;
        if (wanted == null) {
            throw new IllegalStateException("the command line demands an address");
        }
        AdministratorJson made = AdministratorJson.of(
                session.atDesk(common, desk -> appoint(desk.useCases().developers(), wanted.value())));
        return common.writeDone(made, text -> text.line(made.userId() + " is an administrator."));
    }

    private static Developer appoint(DeveloperUseCases useCases, String address) {
        return useCases.appoint().appoint(find(useCases, address).id(), true);
    }

    private static Developer find(DeveloperUseCases useCases, String address) {
        try {
            return useCases.find().find(address);
        } catch (Refused refused) {
            if (refused.reason() != DeveloperRefusal.DEVELOPER_UNKNOWN) {
                throw refused;
            }
            throw Failure.refused("nobody has an account with the address " + address
                    + "; invite the person (sandbank developer invite EMAIL --name NAME), and repeat this when the"
                    + " account is active");
        }
    }

    record AdministratorJson(String id, String userId, String email, String name, boolean administrator) {

        static AdministratorJson of(Developer developer) {
            return new AdministratorJson(
                    developer.id().value(),
                    developer.userId().value(),
                    developer.email().value(),
                    developer.name(),
                    developer.administrator());
        }
    }
}
