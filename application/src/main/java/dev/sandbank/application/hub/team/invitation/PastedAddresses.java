package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.AddressesTooMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads addresses from a text as people paste it from a mail program or a table: separated by commas, semicolons or line
 * ends, with or without names, as {@code Ann <ann@example.com>} (RFC 5322 section 3.4).
 */
final class PastedAddresses {

    /** The largest number of addresses. */
    static final int MOST = 200;

    private static final int MAX_LENGTH = 60_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PastedAddresses() {}

    /** The parts of the text in their order, each address once; refuses too many of them. */
    static List<String> read(String pasted) {
        if (pasted.length() > MAX_LENGTH) {
            throw new Refused(new AddressesTooMany(MOST));
        }
        List<String> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : split(pasted)) {
            for (String address : addresses(part.strip())) {
                String key = EmailAddress.parse(address).map(EmailAddress::key).orElse(address);
                if (!address.isEmpty() && seen.add(key)) {
                    parts.add(address);
                }
            }
        }
        if (parts.size() > MOST) {
            throw new Refused(new AddressesTooMany(MOST));
        }
        return parts;
    }

    /** Splits at separators that stand neither in quotes nor in angle brackets; a line end always separates. */
    private static List<String> split(String pasted) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        boolean bracketed = false;
        for (char letter : pasted.toCharArray()) {
            boolean lineEnd = letter == '\n' || letter == '\r';
            if (lineEnd || (letter == ',' || letter == ';' || letter == '\t') && !quoted && !bracketed) {
                parts.add(part.toString());
                part.setLength(0);
                quoted = false;
                bracketed = false;
            } else {
                quoted ^= letter == '"';
                bracketed = !quoted && (bracketed ? letter != '>' : letter == '<');
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** What stands in angle brackets, or else the whole; several addresses with only blanks between them are several. */
    private static List<String> addresses(String part) {
        int from = part.lastIndexOf('<');
        if (from >= 0 && part.endsWith(">")) {
            return List.of(part.substring(from + 1, part.length() - 1).strip());
        }
        List<String> words = List.of(BLANKS.split(part));
        boolean all = words.size() > 1 && words.stream().allMatch(word -> word.indexOf('@') > 0);
        return all ? words : List.of(part);
    }
}
