package dev.sandbank.cli.space;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.application.space.ClockSet;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A space whose clock was set, and what the bank did by itself on the way.
 *
 * @param done payments, instalments and the like
 * @param refused those of them that could not be made
 */
record ClockSetJson(@JsonUnwrapped SpaceJson space, long done, long refused) {

    static ClockSetJson of(ClockSet set, Clock wall) {
        return new ClockSetJson(
                SpaceJson.of(set.space(), wall),
                set.counts().done(),
                set.counts().refused());
    }

    /** The fields for people. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(space.fields());
        if (done > 0) {
            fields.put("fell due", done + (refused > 0 ? ", of which " + refused + " could not be made" : ""));
        }
        return fields;
    }
}
