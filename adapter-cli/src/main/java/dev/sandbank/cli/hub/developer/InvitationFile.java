package dev.sandbank.cli.hub.developer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.sandbank.application.hub.registration.InviteMany;
import dev.sandbank.application.support.CsvText;
import dev.sandbank.application.support.StorableText;
import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.mail.EmailAddress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads people to invite from a table in UTF-8 whose first line names the columns {@code email}, {@code name} and, if
 * wanted, {@code company}, in any order and any case. Commas, semicolons or tabs stand between the cells. All lines are
 * read before anybody is invited.
 */
final class InvitationFile {

    /** The largest size, in bytes. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String COMPANY = "company";
    private static final List<String> COLUMNS = List.of(EMAIL, NAME, COMPANY);
    private static final int MOST_FAULTS = 20;

    private final List<InvitationRow> rows = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();

    private InvitationFile() {}

    /** The people of a file; throws its faults if it has any. */
    static List<InvitationRow> read(byte[] content) {
        InvitationFile file = new InvitationFile();
        String text = text(content);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            file.read(reader.iterator());
        } catch (CsvParseException | IOException e) {
            throw new FaultyFile(file.lastLine() + 1, "a cell in quotes does not end, or is too long");
        }
        if (!file.faults.isEmpty()) {
            throw new FaultyFile(file.faults);
        }
        return file.rows;
    }

    private long lastLine() {
        return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
    }

    /** The text without a byte order mark. */
    private static String text(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, chars, true);
        chars.flip();
        if (result.isError()) {
            long line = 1 + chars.chars().filter(c -> c == '\n').count();
            throw new FaultyFile(line, "this line is not in UTF-8; save the table as \"CSV UTF-8\"");
        }
        String text = chars.toString();
        StorableText.obstacleIn(text).ifPresent(character -> {
            long line = 1
                    + text.substring(0, text.indexOf('\0'))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new FaultyFile(line, "this line holds the character " + character + ", which no text may hold");
        });
        return text.startsWith(CsvText.BOM) ? text.substring(1) : text;
    }

    /** What stands most often between the names of the columns. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(header, each) > count(header, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void read(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new FaultyFile(1, "the file is empty");
        }
        Map<String, Integer> places = places(records.next());
        while (records.hasNext()) {
            CsvRecord next = records.next();
            if (next.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (rows.size() == InviteMany.MOST) {
                throw new FaultyFile(
                        next.getStartingLineNumber(),
                        "a file has at most 10,000 people; put the others into another one");
            }
            read(next, places);
            if (faults.size() >= MOST_FAULTS) {
                return;
            }
        }
    }

    private static Map<String, Integer> places(CsvRecord header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name)) {
                throw new FaultyFile(
                        header.getStartingLineNumber(),
                        "the column '" + name + "' is none of email, name, company; the first line names the columns");
            }
            if (places.put(name, i) != null) {
                throw new FaultyFile(header.getStartingLineNumber(), "the column " + name + " comes twice");
            }
        }
        for (String needed : List.of(EMAIL, NAME)) {
            if (!places.containsKey(needed)) {
                throw new FaultyFile(header.getStartingLineNumber(), "the column " + needed + " is missing");
            }
        }
        return places;
    }

    private void read(CsvRecord row, Map<String, Integer> places) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() > places.size()) {
            faults.add(new FileFault(line, "the line has more cells than columns"));
            return;
        }
        String email = cell(row, places, EMAIL);
        String name = cell(row, places, NAME);
        String company = cell(row, places, COMPANY);
        Optional<String> objection = Stream.of(
                        EmailAddress.objectionTo(email),
                        PersonName.objectionTo(name),
                        PersonName.objectionToCompany(company))
                .flatMap(Optional::stream)
                .findFirst();
        if (objection.isPresent()) {
            faults.add(new FileFault(line, objection.get()));
            return;
        }
        Applicant applicant = Applicant.invited(name, EmailAddress.parse(email).orElseThrow(), company);
        rows.add(new InvitationRow(line, applicant));
    }

    /** A cell without the apostrophe that keeps it from being calculated. */
    private static String cell(CsvRecord row, Map<String, Integer> places, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.getFieldCount()
                ? ""
                : CsvText.read(row.getField(place)).strip();
    }
}
