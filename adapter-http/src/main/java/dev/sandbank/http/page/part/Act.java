package dev.sandbank.http.page.part;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A button that does something at once: a form without fields to fill.
 *
 * @param label the words on the button
 * @param of what it is done to, which only screen readers say; empty if the label names it
 * @param dangerous whether it ends or deletes something
 * @param values what is sent
 */
public record Act(String action, String csrf, String label, String of, boolean dangerous, Map<String, String> values) {

    public Act {
        values = Map.copyOf(values);
    }

    public static Act to(String action, String csrf, String label, String of) {
        return new Act(action, csrf, label, of, false, Map.of());
    }

    public Act danger() {
        return new Act(action, csrf, label, of, true, values);
    }

    public Act with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Act(action, csrf, label, of, dangerous, more);
    }

    /** Says nothing of the token. */
    @Override
    public String toString() {
        return "Act to " + action;
    }
}
