package dev.sandbank.domain.bank.onboarding.credit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an applicant filled in: each answer by its published place, such as {@code applicant/name/givenName}. Rows of a
 * list are numbered with three digits, so that they sort: {@code applicant/phone/000/phoneNumber}.
 */
public record Form(SortedMap<String, String> answers) {

    /** The most answers of one form. */
    public static final int MAX_ANSWERS = 2_000;

    /** The most characters of one answer. */
    public static final int MAX_LENGTH = 1_000;

    public static final String SEPARATOR = "/";

    private static final String ROW = "/[0-9]{3}(/.*)?";

    public Form {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    public static Form of(Map<String, String> answers) {
        return new Form(new TreeMap<>(answers));
    }

    /** The place of a row of a list. */
    public static String row(String list, int index) {
        return list
                + SEPARATOR
                + (char) ('0' + index / 100)
                + (char) ('0' + index / 10 % 10)
                + (char) ('0' + index % 10);
    }

    /** The answer at a place; empty if there is none. */
    public String text(String place) {
        return answers.getOrDefault(place, "").strip();
    }

    /** The answer as a number; zero if there is none. */
    public BigDecimal number(String place) {
        String text = text(place);
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,9})?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    /** The answer as a day, if it is one. */
    public Optional<LocalDate> day(String place) {
        try {
            return Optional.of(LocalDate.parse(text(place)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether anything was answered at or below a place. */
    public boolean has(String place) {
        return answers.containsKey(place) || !below(place).isEmpty();
    }

    /** The places of the rows of a list. */
    public List<String> rows(String list) {
        int rest = list.length() + 1;
        return below(list).keySet().stream()
                .map(place -> place.substring(0, Math.min(place.length(), rest + 3)))
                .distinct()
                .toList();
    }

    /** This form after some answers were given anew: what is left out stays, and a list is replaced as a whole. */
    public Form with(Form later) {
        SortedMap<String, String> merged = new TreeMap<>(answers);
        later.answers.keySet().forEach(place -> listOf(place).ifPresent(list -> clear(merged, list)));
        merged.putAll(later.answers);
        return new Form(merged);
    }

    private static void clear(SortedMap<String, String> answers, String list) {
        answers.subMap(list + SEPARATOR, list + (char) (SEPARATOR.charAt(0) + 1))
                .keySet()
                .removeIf(place -> place.substring(list.length()).matches(ROW));
    }

    /** The list that a place is in; the outermost one, if a list is in a list. */
    private static Optional<String> listOf(String place) {
        for (int at = place.indexOf(SEPARATOR); at >= 0; at = place.indexOf(SEPARATOR, at + 1)) {
            if (place.substring(at).matches(ROW)) {
                return Optional.of(place.substring(0, at));
            }
        }
        return Optional.empty();
    }

    private SortedMap<String, String> below(String place) {
        return answers.subMap(place + SEPARATOR, place + (char) (SEPARATOR.charAt(0) + 1));
    }

    /** Words for a log hold none of a person's answers. */
    @Override
    public String toString() {
        return "Form of " + answers.size() + " answers";
    }
}
