package dev.sandbank.http.hub.dataset;

import dev.sandbank.application.dataset.read.Fault;
import dev.sandbank.application.dataset.read.Reading;
import dev.sandbank.application.hub.dataset.ListMyDataSets;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import gg.jte.generated.precompiled.hub.JtedataSetsPageGenerated;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data sets that a developer sees.
 *
 * @param form sends another one
 * @param reading what is wrong with the file that was sent; null if none was
 */
public record DataSetsPage(
        HubFrame frame, Form form, @Nullable Reading reading, ListMyDataSets.Seen seen) implements HubPage {

    @Override
    public String html() {
        return Pages.written(output -> JtedataSetsPageGenerated.render(output, null, this));
    }

    /** How many sets somebody can have. */
    public int most() {
        return DataSetLimits.SETS;
    }

    public String schema() {
        return DataSetFiles.SCHEMA;
    }

    public String example() {
        return DataSetFiles.EXAMPLE;
    }

    /** The example, to be read on the page. */
    public String exampleText() {
        return DataSetFiles.example();
    }

    /** The faults of the file that was sent. */
    public Table faults() {
        List<Fault> faults = Objects.requireNonNull(reading).faults();
        return new Table(
                "Faults of the file",
                List.of(Column.of("Place"), Column.of("In the document"), Column.of("What is wrong")),
                faults.stream()
                        .map(fault -> List.of(
                                Cell.text(fault.place()),
                                fault.pointer().isEmpty() ? Cell.none("The whole") : Cell.code(fault.pointer()),
                                Cell.text(fault.sentence())))
                        .toList());
    }

    public Table own() {
        return table(
                "My data sets",
                "Created",
                seen.own().stream().map(DataSetsPage::row).toList());
    }

    public Table ofTeams() {
        return new Table(
                "Data sets of my teams",
                List.of(Column.of("Name"), Column.of("Markets"), Column.of("Content"), Column.of("Team")),
                seen.ofTeams().stream()
                        .map(one -> List.of(
                                link(one.set()),
                                Cell.text(markets(one.set())),
                                Cell.text(content(one.set())),
                                Cell.text(one.team().team().name())))
                        .toList());
    }

    public Table events() {
        return new Table(
                "Data sets of events",
                List.of(Column.of("Event"), Column.of("Markets"), Column.of("Content")),
                seen.events().stream()
                        .map(set -> List.of(
                                Cell.link(
                                        Objects.requireNonNull(set.event()),
                                        DataSetRoutes.pathOf(set.id()),
                                        set.name()),
                                Cell.text(markets(set)),
                                Cell.text(content(set))))
                        .toList());
    }

    private static Table table(String caption, String last, List<List<Cell>> rows) {
        return new Table(
                caption, List.of(Column.of("Name"), Column.of("Markets"), Column.of("Content"), Column.of(last)), rows);
    }

    private static List<Cell> row(DataSet set) {
        return List.of(
                link(set),
                Cell.text(markets(set)),
                Cell.text(content(set)),
                Cell.text(set.createdAt().toString().substring(0, 10)));
    }

    private static Cell link(DataSet set) {
        return Cell.link(set.name(), DataSetRoutes.pathOf(set.id()));
    }

    static String markets(DataSet set) {
        return set.markets().stream().map(Market::country).collect(Collectors.joining(", "));
    }

    static String content(DataSet set) {
        return Counted.of(set.customers(), "customer", "customers") + ", "
                + Counted.of(set.accounts(), "account", "accounts") + ", "
                + Counted.of(set.transactions(), "transaction", "transactions");
    }
}
