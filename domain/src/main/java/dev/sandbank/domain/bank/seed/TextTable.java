package dev.sandbank.domain.bank.seed;

import java.util.Arrays;
import java.util.List;

/** A small table of texts in code: one row on each line, with bars between cells. */
public final class TextTable {

    private TextTable() {}

    /** How many rows there are. */
    public static int size(String table) {
        return (int) table.lines().count();
    }

    /** The cells of one row, counted from 1, each without spaces around it. */
    public static List<String> row(String table, int number) {
        String line = table.lines().skip(number - 1).findFirst().orElseThrow();
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
