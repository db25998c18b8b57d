package dev.sandbank.http.hub.docs.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How languages that are not installed everywhere quote; those that are run are in {@link SamplesRunTest}. */
class QuotesTest {

    /** The characters of L15: a quotation mark ends nothing, and nothing is expanded. */
    @ParameterizedTest
    @EnumSource
    void quotationMarksBackslashesAndLineEndsAreEscaped_L15(Quotes quotes) {
        assertThat(quotes.of("a\"b\\c\nd\te'`!%")).isEqualTo("\"a\\\"b\\\\c\\nd\\te'`!%\"");
    }

    @Test
    void nothingIsExpanded_L15() {
        assertThat(Quotes.PHP.of("$x ${y} {$z}")).isEqualTo("\"\\$x \\${y} {\\$z}\"");
        assertThat(Quotes.RUBY.of("#{x} #$y")).isEqualTo("\"\\#{x} \\#$y\"");
        assertThat(Quotes.CSHARP.of("{0} $x")).isEqualTo("\"{0} $x\"");
        assertThat(Quotes.GO.of("%s $x")).isEqualTo("\"%s $x\"");
    }

    /** U+2028 ends a line in some languages, U+202E turns the text around, and the last one needs two halves. */
    @ParameterizedTest
    @CsvSource({
        "JAVASCRIPT, \\u2028 \\u202e \\u05d0 \\u{1f600}",
        "PYTHON, \\u2028 \\u202e \\u05d0 \\U0001f600",
        "JAVA, \\u2028 \\u202e \\u05d0 \\ud83d\\ude00",
        "GO, \\u2028 \\u202e \\u05d0 \\U0001f600",
        "CSHARP, \\u2028 \\u202e \\u05d0 \\U0001f600",
        "PHP, \\u{2028} \\u{202e} \\u{5d0} \\u{1f600}",
        "RUBY, \\u{2028} \\u{202e} \\u{5d0} \\u{1f600}"
    })
    void whatIsNotSeenIsWrittenAsAnEscape_L15(Quotes quotes, String expected) {
        assertThat(quotes.of("\u2028 \u202e \u05d0 \ud83d\ude00")).isEqualTo('"' + expected + '"');
    }

    @Test
    void lettersStayAsTheyAre() {
        assertThat(Quotes.GO.of("Zo\u00eb \u6f22")).isEqualTo("\"Zo\u00eb \u6f22\"");
    }

    @Test
    void linesAreTheWholeText_L16() {
        assertThat(Quotes.GO.lines("{\n  1.10\n}")).containsExactly("\"{\\n\"", "\"  1.10\\n\"", "\"}\"");
        assertThat(Quotes.GO.lines("")).containsExactly("\"\"");
        assertThat(Quotes.GO.lines("a\n")).containsExactly("\"a\\n\"");
    }
}
