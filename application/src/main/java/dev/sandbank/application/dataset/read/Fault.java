package dev.sandbank.application.dataset.read;

/**
 * Something in a file that cannot be.
 *
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1, in characters; 0 if it is about the line or the file as a whole
 * @param pointer where it is in the document, as RFC 6901 writes it; empty for the whole document
 * @param sentence what was expected, and what is there
 */
public record Fault(int line, int column, String pointer, String sentence) {

    /** Where it is, in words: {@code line 3, column 14}. */
    public String place() {
        return line == 0 ? "the file" : "line " + line + (column == 0 ? "" : ", column " + column);
    }

    /** The line that pages and the command line show. */
    public String text() {
        return place() + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + sentence;
    }
}
