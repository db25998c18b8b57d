package dev.sandbank.http.web.body;

import java.util.List;
import java.util.Map;

/** What a form was sent with; a field or a file may come more than once. */
public record SentForm(Map<String, List<String>> fields, Map<String, List<SentFile>> files) {

    /** A form without anything. */
    public static final SentForm NOTHING = new SentForm(Map.of(), Map.of());

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "SentForm" + fields.keySet() + files.keySet();
    }
}
