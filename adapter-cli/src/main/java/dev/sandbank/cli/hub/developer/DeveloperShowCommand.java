package dev.sandbank.cli.hub.developer;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.refusal.DeveloperRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        header = "Show one developer, or somebody who asks for an account, and who decided about it.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank developer show ann@example.com")
final class DeveloperShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "WHO",
            description = "Id, user ID or e-mail address, as `sandbank developer list` shows them.")
    private String who = "";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    DeveloperShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ShownJson shown = session.atDesk(common, desk -> find(desk.useCases().developers()));
        return common.write(shown, text -> write(shown, text));
    }

    private ShownJson find(AdminUseCases.DeveloperUseCases useCases) {
        Developer developer;
        try {
            developer = useCases.find().find(who);
        } catch (Refused refused) {
            if (refused.reason() != DeveloperRefusal.DEVELOPER_UNKNOWN) {
                throw refused;
            }
            return ShownJson.of(useCases.findRegistration().find(who));
        }
        return ShownJson.of(useCases.show().show(developer.id()));
    }

    private static void write(ShownJson shown, TextOutput text) {
        PersonJson person = shown.person();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", person.id());
        fields.put("state", person.state());
        fields.put("userId", person.userId() == null ? "" : person.userId());
        fields.put("email", person.email());
        fields.put("name", person.name());
        fields.put("company", person.company());
        fields.put("administrator", person.administrator() ? "yes" : "");
        fields.put("since", person.since());
        fields.put("sessions", Integer.toString(shown.sessions()));
        fields.put("applications", Integer.toString(shown.applications()));
        fields.put("teams", Integer.toString(shown.teams()));
        text.fields(fields);
        if (!shown.registrations().isEmpty()) {
            text.blank();
            text.table(
                    List.of("REGISTRATION", "STATE", "ASKED", "DECIDED", "BY"),
                    shown.registrations().stream()
                            .map(DeveloperShowCommand::row)
                            .toList());
        }
    }

    private static List<String> row(PersonJson registration) {
        String at = registration.decidedAt();
        String by = registration.decidedBy();
        return List.of(
                registration.id(),
                registration.state(),
                registration.since(),
                at == null ? "" : at,
                by == null ? "" : by);
    }
}
