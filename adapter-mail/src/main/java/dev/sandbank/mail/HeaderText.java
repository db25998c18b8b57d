package dev.sandbank.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts in headers. Everything but short plain words is written as encoded-words (RFC 2047 section 2) with folding between
 * them, also what only looks like an encoded-word. The library leaves that as it is, and a reader would see another text.
 */
final class HeaderText {

    /** An encoded-word has at most 75 characters, so 60 of base 64. */
    private static final int BYTES_OF_A_WORD = 45;

    private static final Pattern PLAIN = Pattern.compile("(?! )[A-Za-z0-9 .,:;!?'()/@#&+*_-]{1,60}(?<! )");
    private static final Pattern ATOMS = Pattern.compile("(?! )[A-Za-z0-9 ]{1,60}(?<! )");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private HeaderText() {}

    /** A text for a header such as {@code Subject}. */
    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : encoded(text);
    }

    /** A name beside an address, where signs such as the comma mean something. */
    static String phrase(String name) {
        return ATOMS.matcher(name).matches() ? name : encoded(name);
    }

    private static String encoded(String text) {
        if (CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("a header has no control characters");
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(point -> {
            String next = Character.toString(point);
            if (bytes(word + next).length > BYTES_OF_A_WORD) {
                words.add(encodedWord(word.toString()));
                word.setLength(0);
            }
            word.append(next);
        });
        words.add(encodedWord(word.toString()));
        return String.join("\r\n ", words);
    }

    private static String encodedWord(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(word)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
