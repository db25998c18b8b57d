package dev.sandbank.http.page.part;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A message of a thread.
 *
 * @param author who wrote it
 * @param own whether the reader's side wrote it
 * @param text as typed; an empty line begins a paragraph
 */
public record Message(String author, boolean own, UtcMoment at, String text) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    public List<String> paragraphs() {
        return EMPTY_LINES.splitAsStream(text.strip()).toList();
    }

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "Message of " + author;
    }
}
