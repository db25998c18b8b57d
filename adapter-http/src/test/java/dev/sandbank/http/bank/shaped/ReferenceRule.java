package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date inside a reference is the date of its transaction, or a date of the last months. */
final class ReferenceRule implements AnswerRule {

    private static final Pattern REFERENCE =
            Pattern.compile(".*([rR]eference|Id|Number|Identification|Description)[A-Za-z]*");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])(20[0-9]{2})(?<dash>-?)(0[1-9]|1[0-2])\\k<dash>([0-2][0-9]|3[01])");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![0-9])([0-2][0-9]|3[01])(0[1-9]|1[0-2])(20[0-9]{2})([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("^[A-Z]+[0-9]?([12][0-9])(0[1-9]|1[0-2])([0-2][0-9]|3[01])[0-9]{6,}$");
    /** Random digits say nothing; some of them look like a date by chance. */
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{64,}");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?:^|-)(20[0-9]{2})-[0-9]+$");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.scalars()
                .filter(part -> part.node().isTextual()
                        && REFERENCE.matcher(part.name()).matches())
                .filter(part -> !RANDOM.matcher(part.node().asText()).matches())
                .filter(part -> !seen.wasSent(part.node().asText()))
                .forEach(part -> check(seen, part, found));
        return found;
    }

    private static void check(Seen seen, Part part, List<String> found) {
        String text = part.node().asText();
        LocalDate date = dateIn(text);
        if (date != null
                && (date.isAfter(seen.today()) || date.isBefore(seen.today().minusMonths(25)))) {
            found.add(part.place() + ": " + text + " is of " + date);
        }
        Matcher year = YEAR_ALONE.matcher(text);
        if (year.find()
                && Math.abs(Integer.parseInt(year.group(1)) - seen.today().getYear()) > 1) {
            found.add(part.place() + ": " + text);
        }
        String made = seen.answer()
                .at(part.place().substring(0, part.place().lastIndexOf('/')))
                .path("transactionDate")
                .asText("");
        if (date != null && !made.isEmpty() && !seen.wasSent(made) && !date.equals(LocalDate.parse(made))) {
            found.add(part.place() + ": " + text + " was made on " + made);
        }
    }

    private static @Nullable LocalDate dateIn(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return date(first.group(1), first.group(3), first.group(4));
        }
        Matcher last = DAY_FIRST.matcher(text);
        if (last.find()) {
            return date(last.group(3), last.group(2), last.group(1));
        }
        Matcher brief = SHORT_YEAR.matcher(text);
        return brief.find() ? date("20" + brief.group(1), brief.group(2), brief.group(3)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
