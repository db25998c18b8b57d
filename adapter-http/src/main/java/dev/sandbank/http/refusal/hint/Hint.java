package dev.sandbank.http.refusal.hint;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.http.call.Veiled;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a call was refused and what to do about it. Both are halves of one sentence of ASCII; a name in braces stands for
 * a fact.
 *
 * @param fits which refusals of a reason it explains, if the reason has several hints
 * @param facts how to read each named fact from a refusal
 */
public record Hint(String cause, String remedy, Predicate<Refusal> fits, Map<String, Function<Refusal, String>> facts) {

    /** A fact's name in braces. */
    public static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    /** The facts that no caller wrote. */
    private static final Set<String> KEPT = Set.of(
            "act",
            "allow",
            "at",
            "attemptsLeft",
            "bound",
            "business",
            "character",
            "contentType",
            "day",
            "expiredAt",
            "grant",
            "least",
            "limit",
            "lockedUntil",
            "market",
            "maxLength",
            "most",
            "name",
            "parameter",
            "proof",
            "published",
            "retryAfter",
            "scopes",
            "seconds",
            "sent",
            "stage",
            "state",
            "time",
            "until",
            "wanted");

    public Hint {
        facts = Map.copyOf(facts);
    }

    public static Hint hint(String cause, String remedy) {
        return new Hint(cause, remedy, refusal -> true, Map.of());
    }

    /** The same, but only for refusals that carry these facts. */
    <T extends Refusal> Hint when(Class<T> type) {
        return new Hint(cause, remedy, type::isInstance, facts);
    }

    /** The same, but only for refusals whose facts fulfil a condition. */
    <T extends Refusal> Hint when(Class<T> type, Predicate<T> isTrue) {
        return new Hint(cause, remedy, refusal -> type.isInstance(refusal) && isTrue.test(type.cast(refusal)), facts);
    }

    /** The same with one more fact; it stays empty for a refusal that does not carry it. */
    <T extends Refusal> Hint with(String name, Class<T> type, Function<T, Object> fact) {
        Map<String, Function<Refusal, String>> more = new HashMap<>(facts);
        more.put(name, refusal -> type.isInstance(refusal) ? String.valueOf(fact.apply(type.cast(refusal))) : "");
        return new Hint(cause, remedy, fits, more);
    }

    /** The sentence with the names of facts in braces. */
    public String sentence() {
        return cause + "; " + remedy + ".";
    }

    /** The sentence with the facts of one refusal. */
    String sentence(Refusal refusal) {
        return filled(sentence(), refusal);
    }

    /** The cause with the facts of one refusal. */
    String cause(Refusal refusal) {
        return filled(cause, refusal);
    }

    /**
     * The sentence for an entry that is kept: with those facts alone that no caller wrote, and with length and hash of
     * the others.
     */
    String keptSentence(Refusal refusal) {
        return FACT.matcher(sentence())
                .replaceAll(name -> Matcher.quoteReplacement(kept(
                        name.group(1),
                        facts.getOrDefault(name.group(1), none -> "").apply(refusal))));
    }

    private static String kept(String name, String fact) {
        return KEPT.contains(name) ? fact : "(" + Veiled.of(fact) + ")";
    }

    private String filled(String text, Refusal refusal) {
        return FACT.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        facts.getOrDefault(name.group(1), none -> "").apply(refusal)));
    }
}
