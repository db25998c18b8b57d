package dev.sandbank.http.page.part;

import java.util.Locale;

/**
 * A line of a checklist that the hub fills in.
 *
 * @param detail what was seen, or what is still to be done
 */
public record Check(String label, State state, String detail) {

    /** How far it is. */
    public enum State {
        MET("Met"),
        OPEN("Open"),
        FAILED("Not met"),
        NOT_NEEDED("Not needed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The class in the style sheet. */
        public String css() {
            return "check-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
