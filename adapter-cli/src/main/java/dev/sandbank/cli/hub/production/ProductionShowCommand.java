package dev.sandbank.cli.hub.production;

import dev.sandbank.application.hub.production.ProductionView;
import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        header = "Show one request: company, checklist, history, and what changed in the application since.",
        footerHeading = "%nExamples:%n",
        footer = "  sandbank production show k3J9sQ2mV7xP0aZd")
final class ProductionShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ProductionIdParameter request = new ProductionIdParameter();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ProductionShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ProductionView view = session.atDesk(
                common, desk -> desk.useCases().desk().review().show().show(request.id()));
        ProductionJson found = ProductionJson.of(view.request(), view.laterChanges());
        return common.write(found, text -> ProductionText.write(found, text));
    }
}
