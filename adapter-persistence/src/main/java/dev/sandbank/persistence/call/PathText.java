package dev.sandbank.persistence.call;

import dev.sandbank.domain.call.PathStep;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the steps of a call as the text of one column, and reads them back. */
final class PathText {

    private static final int PARTS = 5;

    private PathText() {}

    static String of(List<PathStep> path) {
        return path.stream()
                .map(step -> String.join(
                        "\t",
                        step.outcome().name(),
                        plain(step.name()),
                        plain(step.checked()),
                        plain(step.expected()),
                        plain(step.came())))
                .collect(Collectors.joining("\n"));
    }

    static List<PathStep> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new PathStep(parts[1], PathStep.Outcome.valueOf(parts[0]), parts[2], parts[3], parts[4]))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
