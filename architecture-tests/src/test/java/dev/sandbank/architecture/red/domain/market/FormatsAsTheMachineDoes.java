package dev.sandbank.architecture.red.domain.market;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.function.Function;

/** Writes and reads in the language, zone and encoding of the machine. Each line does it in another way. */
@SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage"})
public final class FormatsAsTheMachineDoes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    String number(int number) {
        return "%d".formatted(number)
                + String.format("%d", number)
                + NumberFormat.getInstance().format(number);
    }

    Function<String, String> upper() {
        return String::toUpperCase;
    }

    byte[] bytes(String text) {
        return text.getBytes();
    }

    Reader reader(InputStream in) {
        return new InputStreamReader(in);
    }

    void print(PrintWriter out, LocalDate day) {
        out.printf("%s", DAY.format(day));
    }

    String today(int number) {
        return new Formatter().format("%d", number) + ZoneId.systemDefault().getId();
    }

    String named(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
