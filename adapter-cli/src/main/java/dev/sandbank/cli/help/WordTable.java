package dev.sandbank.cli.help;

import dev.sandbank.cli.line.Cells;
import java.util.Arrays;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * A table whose last column is broken into lines only at spaces. The library's own table also breaks after a colon or a
 * slash, and so in the middle of an address.
 */
final class WordTable extends TextTable {

    /** The room for a single word that is wider than the column. */
    private static final int LONGEST_WORD = 1000;

    private final int width;

    WordTable(ColorScheme colors, Column... columns) {
        super(colors, withRoom(columns));
        this.width = columns[columns.length - 1].width;
    }

    private static Column[] withRoom(Column... columns) {
        Column[] all = Arrays.copyOf(columns, columns.length);
        Column last = all[all.length - 1];
        all[all.length - 1] = new Column(last.width + LONGEST_WORD, last.indent, last.overflow);
        return all;
    }

    @Override
    public Cell putValue(int row, int column, Text value) {
        if (column < columns().length - 1) {
            return super.putValue(row, column, value);
        }
        String plain = value.plainString();
        int at = row;
        int indent = columns()[column].indent;
        for (int start = 0; start < plain.length(); ) {
            if (start > 0) {
                addEmptyRow();
                at++;
                indent = columns()[column].indent + indentWrappedLines;
            }
            int end = endOfLine(plain, start, width - indent);
            put(at, column, indent, value.substring(start, end));
            start = afterSpaces(plain, end);
        }
        return new Cell(column, at);
    }

    private void put(int row, int column, int indent, Text line) {
        Text indented = Ansi.OFF.new Text(" ".repeat(indent)).concat(line);
        indented.getStyledChars(0, indented.plainString().length(), textAt(row, column), 0);
    }

    /** The end of the last word that fits, or of the first word if it does not fit either. */
    private static int endOfLine(String text, int start, int room) {
        int end = endOfWord(text, afterSpaces(text, start));
        while (end < text.length()) {
            int next = endOfWord(text, afterSpaces(text, end));
            if (Cells.width(text.substring(start, next)) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static int afterSpaces(String text, int start) {
        int next = start;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
