package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvTextTest {

    /** H66: a table program calculates none of these; a phone number begins like a formula too. */
    @Example
    void case105CellThatBeginsLikeFormulaGetsAnApostrophe() {
        for (String text : List.of(
                "=1", "+65 6123 4567", "-1", "@a", "\ta", "\ra", "\na", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201")) {
            assertThat(CsvText.line(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
        }
        assertThat(CsvText.line(List.of("O'Neil", "'", "a=1", ""))).isEqualTo("\"O'Neil\",\"'\",\"a=1\",\"\"\r\n");
        assertThat(CsvText.line(List.of("a\"b", "c,d"))).isEqualTo("\"a\"\"b\",\"c,d\"\r\n");
    }

    /** H66: read back, every cell is what it was. */
    @Property
    void cellIsReadAsItWas(@ForAll String text) {
        for (String cell : List.of(text, "=" + text, "'=" + text, "''-" + text)) {
            String line = CsvText.line(List.of(cell));
            String written = line.substring(1, line.length() - 3).replace("\"\"", "\"");
            assertThat(CsvText.read(written)).isEqualTo(cell);
        }
    }
}
