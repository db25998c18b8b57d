package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.CustomerRefusal.DataSetInUse;
import java.util.ArrayList;
import java.util.List;

/** Tells who needs a data set. */
final class DataSetUseText {

    /** Longer lists of spaces are cut. */
    private static final int NAMED = 5;

    private DataSetUseText() {}

    static String of(DataSetInUse use) {
        List<String> needs = new ArrayList<>();
        if (use.event() != null) {
            needs.add("it belongs to the event " + use.event());
        }
        if (use.developers() > 0) {
            needs.add(use.developers() == 1 ? "a developer has it" : use.developers() + " developers have it");
        }
        if (!use.spaces().isEmpty()) {
            needs.add("it is used in " + spaces(use.spaces()));
        }
        return "nothing was deleted: " + String.join(", ", needs)
                + " (--force deletes it all the same; spaces that use it stay as they are)";
    }

    private static String spaces(List<String> ids) {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        String more = ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "";
        return (ids.size() == 1 ? "the space " : "the spaces ") + named + more;
    }
}
