package dev.sandbank.domain.hub.developer;

import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that somebody who knows a person would try first: user ID, name, address, company, their parts, and the name
 * of this program. A password that is little more than such words is refused.
 *
 * @param words folded: without case, accents and other marks; the longest first
 */
public record PasswordContext(List<String> words) {

    private static final String PROGRAM = "sandbank";

    /** Shorter words are in many good passwords by accident. */
    private static final int MIN_WORD = 3;

    /** How many characters must be left when these words are taken out. */
    private static final int MIN_REST = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PasswordContext {
        words = List.copyOf(words);
    }

    /** The words of one person: whatever texts are known of them, such as user ID, name, address and company. */
    public static PasswordContext of(Collection<String> texts) {
        return new PasswordContext(Stream.concat(Stream.of(PROGRAM), texts.stream())
                .map(PasswordContext::folded)
                .flatMap(PasswordContext::withParts)
                .filter(word -> word.length() >= MIN_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The words as a set, for an estimate of strength. */
    public Set<String> asSet() {
        return Set.copyOf(words);
    }

    /** Refuses a password that is these words and little more. */
    public void requireMore(Password password) {
        String rest = folded(password.text());
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        boolean changed = !rest.equals(folded(password.text()));
        if (changed && rest.codePointCount(0, rest.length()) < MIN_REST) {
            throw new Refused(CredentialRefusal.PASSWORD_OF_OWN_DATA);
        }
    }

    private static Stream<String> withParts(String text) {
        Set<String> parts = BETWEEN_PARTS.splitAsStream(text).collect(Collectors.toSet());
        String joined = BETWEEN_PARTS.matcher(text).replaceAll("");
        return Stream.concat(Stream.of(text.strip(), joined), parts.stream());
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFKD))
                .replaceAll("");
    }
}
