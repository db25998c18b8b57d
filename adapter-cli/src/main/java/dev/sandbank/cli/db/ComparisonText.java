package dev.sandbank.cli.db;

import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.store.StoreComparison.ComparedTable;
import dev.sandbank.cli.line.TextOutput;
import java.util.List;
import java.util.Locale;

/** What a comparison of two stores says. */
final class ComparisonText {

    private ComparisonText() {}

    static void write(StoreComparison comparison, TextOutput text) {
        if (comparison.isEqual()) {
            text.line("Both have the same " + grouped(comparison.rows()) + " rows in "
                    + comparison.tables().size() + " tables.");
            comparison.money().forEach(sum -> text.line("  moved in " + sum.unit() + ": " + sum.one()));
            return;
        }
        text.line("They differ; this is the first row of each table that does:");
        comparison.tables().stream()
                .filter(table -> !table.difference().isEmpty())
                .forEach(table -> {
                    text.line("  " + table.name() + ": " + table.difference());
                    text.line("    rows " + grouped(table.one().rows()) + " and "
                            + grouped(table.other().rows()));
                });
        comparison.money().stream()
                .filter(sum -> !sum.one().equals(sum.other()))
                .forEach(sum -> text.line("  moved in " + sum.unit() + ": " + sum.one() + " and " + sum.other()));
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    record ComparisonJson(boolean equal, long rows, List<TableJson> tables, List<MoneyJson> money) {

        static ComparisonJson of(StoreComparison comparison) {
            return new ComparisonJson(
                    comparison.isEqual(),
                    comparison.rows(),
                    comparison.tables().stream().map(TableJson::of).toList(),
                    comparison.money().stream()
                            .map(sum -> new MoneyJson(sum.unit(), sum.one(), sum.other()))
                            .toList());
        }
    }

    record TableJson(
            String table, long rows, long otherRows, String checksum, String otherChecksum, String difference) {

        static TableJson of(ComparedTable table) {
            return new TableJson(
                    table.name(),
                    table.one().rows(),
                    table.other().rows(),
                    table.one().checksum(),
                    table.other().checksum(),
                    table.difference());
        }
    }

    record MoneyJson(String unit, String moved, String otherMoved) {}
}
