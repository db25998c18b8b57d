package dev.sandbank.cli.hub.production;

import dev.sandbank.application.hub.production.ProductionVerdict;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.domain.hub.production.ProductionRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "decide",
        header = "Take a request into review, ask about it, approve or decline it; the developer gets a mail.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sandbank production decide k3J9sQ2mV7xP0aZd --ask --reason \"Who supports your customers?\"",
            "  sandbank production decide k3J9sQ2mV7xP0aZd --approve",
            "  sandbank production decide k3J9sQ2mV7xP0aZd --decline --reason \"Too many calls fail.\""
        })
final class ProductionDecideCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ProductionIdParameter request = new ProductionIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private VerdictOptions options = new VerdictOptions();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "What the developer is told, up to 2,000 characters.")
    private String reason = "";

    ProductionDecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProductionVerdict verdict = options.verdict();
        ProductionRequest decided = session.atDesk(
                common, desk -> desk.useCases().desk().review().decide().decide(request.id(), verdict, reason, null));
        ProductionJson json = ProductionJson.of(decided, List.of());
        return common.writeDone(json, text -> {
            text.title("The request is " + decided.state().words() + ".");
            text.fields(Map.of("request", json.request()));
        });
    }
}
