package dev.sandbank.cli.app;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.TextOutput;
import dev.sandbank.domain.oauth.client.Client;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List all applications.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank app list", "  sandbank app list --json"})
final class AppListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    AppListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Client> clients =
                session.atDesk(common, desk -> desk.useCases().listClients().list());
        return common.write(clients.stream().map(ClientJson::of).toList(), text -> write(clients, text));
    }

    private void write(List<Client> clients, TextOutput text) {
        text.list(
                "No application yet. Create one: sandbank app create --name Demo" + common.repeatedData(),
                List.of("CLIENT ID", "NAME", "PROFILE", "RATE", "STATE", "SPACE", "CREATED"),
                clients.stream()
                        .map(client -> List.of(
                                client.id().value(),
                                client.name(),
                                ClientJson.lower(client.profile()),
                                ClientFields.rate(client),
                                ClientFields.state(client),
                                client.space().value(),
                                client.createdAt().toString()))
                        .toList());
    }
}
