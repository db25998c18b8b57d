package dev.sandbank.cli.node;

import dev.sandbank.cli.installation.Desk;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        header = "List the servers that run on the stored data.",
        description =
                "Of several servers one leads: it does what falls due, sends mails and removes what ended. A server"
                        + " that ended without a word is shown as gone for an hour.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank node list",
            "  sandbank node list --database postgresql://hub@db.example:5432/sandbank --json"
        })
final class NodeListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    NodeListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<NodeJson> nodes =
                session.atDesk(common, Desk::nodes).stream().map(NodeJson::of).toList();
        return common.write(
                nodes,
                text -> text.table(
                        List.of("NODE", "STATE", "VERSION", "STARTED", "HEARD"),
                        nodes.stream()
                                .map(node -> List.of(
                                        node.node(),
                                        node.state(),
                                        node.version(),
                                        node.startedAt(),
                                        node.silentSeconds() + " s ago"))
                                .toList()));
    }
}
