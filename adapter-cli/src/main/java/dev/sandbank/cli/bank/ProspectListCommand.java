package dev.sandbank.cli.bank;

import dev.sandbank.cli.line.CommonOptions;
import dev.sandbank.cli.line.Session;
import dev.sandbank.cli.line.SpaceIdConverter;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        header = "List the prospects of a space, those that came first at the top.",
        footerHeading = "%nExamples:%n",
        footer = {"  sandbank prospect list", "  sandbank prospect list --space nightly --json"})
final class ProspectListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--space",
            paramLabel = "NAME",
            converter = SpaceIdConverter.class,
            description = "The space they are in (default: default).")
    private SpaceId space = SpaceId.DEFAULT;

    ProspectListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<ProspectJson> prospects =
                session.atDesk(common, desk -> desk.useCases().listProspects().list(space)).stream()
                        .map(ProspectJson::of)
                        .toList();
        return common.write(
                prospects,
                text -> text.list(
                        "No prospect.",
                        List.of("PROSPECT", "MARKET", "SINCE", "INTEREST", "NAME", "EMAIL", "PHONE"),
                        prospects.stream()
                                .map(row -> List.of(
                                        row.prospectId(),
                                        row.market(),
                                        row.since(),
                                        row.productGroup(),
                                        row.name(),
                                        row.email(),
                                        row.phone()))
                                .toList()));
    }
}
