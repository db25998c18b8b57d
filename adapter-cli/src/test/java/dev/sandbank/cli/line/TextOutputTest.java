package dev.sandbank.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class TextOutputTest {

    private static final List<String> HEADING = List.of("ID", "MEANING", "AMOUNT");
    private static final List<List<String>> ROWS =
            List.of(List.of("one", "the first of two rows", "1,234.50 SGD"), List.of("two", "the last", "5.00 SGD"));

    private final StringWriter written = new StringWriter();

    @Test
    void everyStyleThatIsSwitchedOnIsSwitchedOff() {
        TextOutput text = output(Ansi.ON, Integer.MAX_VALUE);

        text.title("Done.");
        text.table(HEADING, ROWS);
        text.line("plain");

        assertThat(written.toString().lines().toList())
                .filteredOn(line -> line.contains("\u001b"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("\u001b[1m").endsWith("\u001b[0m"));
    }

    @Test
    void tableThatFitsIsAsWideAsItsCells() {
        output(Ansi.OFF, 80).table(HEADING, Set.of("AMOUNT"), ROWS);

        assertThat(written.toString().lines())
                .containsExactly(
                        "ID   MEANING                      AMOUNT",
                        "one  the first of two rows  1,234.50 SGD",
                        "two  the last                   5.00 SGD");
    }

    @Test
    void listOfNothingIsASentence() {
        output(Ansi.OFF, 80).list("Nothing is held.", HEADING, List.of());

        assertThat(written.toString().lines()).containsExactly("Nothing is held.");
    }

    @Test
    void widestColumnOfWordsIsFoldedWhereTheTerminalIsNarrow() {
        output(Ansi.OFF, 30).table(HEADING, Set.of("AMOUNT"), ROWS);

        assertThat(written.toString().lines())
                .containsExactly(
                        "ID   MEANING            AMOUNT",
                        "one  the first    1,234.50 SGD",
                        "     of two rows",
                        "two  the last         5.00 SGD");
    }

    @Test
    void rowsOfWordsThatAreTooLongAreListsOfFields() {
        output(Ansi.OFF, 20)
                .table(HEADING, List.of(List.of("a-very-long-id-of-its-own", "the first of two", "1"), ROWS.get(1)));

        assertThat(written.toString().lines())
                .containsExactly(
                        "ID       a-very-long-id-of-its-own",
                        "MEANING  the first",
                        "         of two",
                        "AMOUNT   1",
                        "",
                        "ID       two",
                        "MEANING  the last",
                        "AMOUNT   5.00 SGD");
    }

    @Test
    void listsWithoutBlanksAreFoldedAfterACommaAndNumbersAreNot() {
        output(Ansi.OFF, 20)
                .table(List.of("KEY", "VALUE"), List.of(List.of("a", "card-pin,overseas-use"), List.of("b", "1,000")));

        assertThat(written.toString().lines())
                .containsExactly("KEY  VALUE", "a    card-pin,", "     overseas-use", "b    1,000");
        assertThat(Cells.longestWord("1,234,567")).isEqualTo(9);
        assertThat(Cells.fold("one  two", 80)).containsExactly("one  two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u5546\u5e97", "\ud83c\udfe6\ud83d\ude00", "\uff21\uff22", "caf\u00e9", "cafe\u0301"})
    void columnsStandBelowEachOtherWhateverTheScript(String wide) {
        output(Ansi.OFF, 80).table(List.of("NAME", "N"), List.of(List.of(wide, "1"), List.of("four", "2")));

        assertThat(written.toString().lines().skip(1)).containsExactly(wide + "  1", "four  2");
    }

    @ParameterizedTest
    @CsvSource({"a,1", "\u00e9,1", "e\u0301,1", "\u4e2d,2", "\ud55c,2", "\ud83d\ude80,2", "\u200b,0", "\uff71,1"})
    void cellsAreCountedAsATerminalDrawsThem(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @Test
    void case128WhatWasStoredCannotActUponTheTerminal() {
        TextOutput text = output(Ansi.ON, 80);

        text.line("a\u001b[2Jb");
        text.fields(Map.of("name", "bell\u0007", "lines", "one\ntwo"));
        text.table(List.of("NAME"), List.of(List.of("\u009b31mred")));

        assertThat(written.toString().replace("\u001b[1m", "").replace("\u001b[21m\u001b[0m", ""))
                .contains("a\\u001b[2Jb", "bell\\u0007", "\\u009b31mred")
                .doesNotContain("\u001b", "\u0007", "\u009b");
        assertThat(written.toString()).containsPattern("lines +one\\R +two");
    }

    private TextOutput output(Ansi ansi, int width) {
        return new TextOutput(new PrintWriter(written, true), Help.defaultColorScheme(ansi), width);
    }
}
