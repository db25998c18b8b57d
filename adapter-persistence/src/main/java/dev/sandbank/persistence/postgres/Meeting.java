package dev.sandbank.persistence.postgres;

import dev.sandbank.persistence.unit.WritingConnection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a process tells others when they undid what it did, so that all of them take turns. */
final class Meeting {

    private static final String BEGIN = "turns ";

    /** Stands for work of no known subject; no subject has such an id. */
    private static final String NO_SUBJECT = "-";

    /** A server tells texts of up to 8,000 bytes, and an id has at most 40. */
    private static final int MOST_SUBJECTS = 150;

    private Meeting() {}

    /** SQL that tells it. The ids of subjects have no character that means something there. */
    static String telling(Collection<String> subjects) {
        return subjects.stream()
                .limit(MOST_SUBJECTS)
                .map(subject -> subject.equals(WritingConnection.NO_SUBJECT) ? NO_SUBJECT : subject)
                .collect(Collectors.joining(" ", "select pg_notify('" + CommitMark.CHANNEL + "', '" + BEGIN, "')"));
    }

    static boolean isTold(String text) {
        return text.startsWith(BEGIN);
    }

    /** The subjects of a text that {@link #isTold}. */
    static Set<String> subjects(String text) {
        return List.of(text.substring(BEGIN.length()).split(" ")).stream()
                .map(word -> word.equals(NO_SUBJECT) ? WritingConnection.NO_SUBJECT : word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
