package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.Refused;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a call was refused and what to do about it. Both are halves of one sentence of ASCII; a name in braces stands for
 * a detail of the refusal.
 *
 * @param fits which refusals of a reason it explains, where the reason has several hints
 */
record Hint(String cause, String remedy, Predicate<Refused> fits) {

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    /** The one detail that is the caller's own text: it must neither break the header nor fill it. */
    private static final String SENT = "repeated";

    private static final int SENT_LENGTH = 40;

    static Hint hint(String cause, String remedy) {
        return new Hint(cause, remedy, refused -> true);
    }

    /** The same, but only for refusals with this detail. */
    Hint when(String detail) {
        return new Hint(cause, remedy, refused -> refused.details().containsKey(detail));
    }

    /** The same, but only for refusals whose detail is this one. */
    Hint when(String detail, String value) {
        return new Hint(cause, remedy, refused -> refused.detail(detail).equals(value));
    }

    /** The sentence as it stands. */
    String sentence() {
        return cause + "; " + remedy + ".";
    }

    /** The sentence for one refusal. */
    String sentence(Refused refused) {
        return DETAIL.matcher(sentence()).replaceAll(name -> shown(name, refused.details()));
    }

    private static String shown(MatchResult name, Map<String, String> details) {
        String detail = details.getOrDefault(name.group(1), "");
        return Matcher.quoteReplacement(name.group(1).equals(SENT) ? cleaned(detail) : detail);
    }

    private static String cleaned(String sent) {
        return sent.substring(0, Math.min(sent.length(), SENT_LENGTH)).replaceAll("[^A-Za-z0-9_.-]", "?");
    }
}
