package dev.sandbank.http.web.body;

import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.operation.QueryString;
import dev.sandbank.http.operation.RequestRefusal;
import dev.sandbank.http.operation.RequestRefusal.CharacterForbidden;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a {@code multipart/form-data} body (RFC 7578), which is in memory already. Nothing is written to a file; a file of
 * the form is a stretch of the body.
 */
public final class Multipart {

    /** The media type. */
    public static final String TYPE = "multipart/form-data";

    /** The largest head of a part, in bytes. */
    private static final int MAX_HEAD = 4 << 10;

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s\";,]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPOSITION =
            Pattern.compile("content-disposition:\\s*form-data\\s*(;[^\\r\\n]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename\\*?=", Pattern.CASE_INSENSITIVE);
    private static final byte[] END_OF_HEAD = ascii("\r\n\r\n");

    private final byte[] body;
    private final byte[] delimiter;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, List<SentFile>> files = new LinkedHashMap<>();
    private int texts;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ascii("\r\n--" + boundary);
    }

    /**
     * The fields and files of a form.
     *
     * @throws Refused REQUEST_MALFORMED if it is cut off or no such form, CHARACTER_FORBIDDEN, PARAMETERS_TOO_MANY if it has more than
     *     {@value QueryString#MAX_PARAMETERS} parts, REQUEST_TOO_LARGE if its fields without the files are too long
     */
    public static SentForm read(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw malformed();
        }
        return new Multipart(body, boundary.group(1) == null ? boundary.group(2) : boundary.group(1)).read();
    }

    private SentForm read() {
        // The first delimiter has no line end before it if nothing stands before the first part.
        byte[] first = ascii(new String(delimiter, StandardCharsets.ISO_8859_1).substring(2));
        int at = find(first, 0, body.length) + first.length;
        for (int parts = 0; !isLast(at); parts++) {
            if (parts >= QueryString.MAX_PARAMETERS) {
                throw new Refused(RequestRefusal.PARAMETERS_TOO_MANY);
            }
            int end = find(delimiter, at, body.length);
            take(at, end);
            at = end + delimiter.length;
        }
        return new SentForm(fields, files);
    }

    private boolean isLast(int at) {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    private void take(int from, int to) {
        int end = find(END_OF_HEAD, from, Math.min(to, from + MAX_HEAD));
        String head = new String(body, from, end - from, StandardCharsets.UTF_8);
        Matcher disposition = DISPOSITION.matcher(head);
        if (!disposition.find()) {
            throw malformed();
        }
        Matcher name = NAME.matcher(disposition.group(1));
        if (!name.find()) {
            throw malformed();
        }
        String field = CharacterForbidden.absentFrom(name.group(1), "");
        int content = end + END_OF_HEAD.length;
        if (FILE_NAME.matcher(disposition.group(1)).find()) {
            files.computeIfAbsent(field, each -> new ArrayList<>()).add(new SentFile(body, content, to - content));
        } else {
            fields.computeIfAbsent(field, each -> new ArrayList<>())
                    .add(CharacterForbidden.absentFrom(text(content, to), field));
        }
    }

    private String text(int from, int to) {
        texts += to - from;
        if (texts > BodyLimits.FORM) {
            throw new Refused(RequestRefusal.REQUEST_TOO_LARGE);
        }
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where bytes begin, between two places. */
    private int find(byte[] wanted, int from, int to) {
        for (int at = from; at + wanted.length <= to; at++) {
            if (isAt(at, wanted)) {
                return at;
            }
        }
        throw malformed();
    }

    private boolean isAt(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (body[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Refused malformed() {
        return new Refused(RequestRefusal.REQUEST_MALFORMED);
    }
}
