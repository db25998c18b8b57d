package dev.sandbank.application.support;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that was probably meant by a mistyped one. */
public final class Nearest {

    private static final int FARTHEST = 3;

    /** Shorter words resemble every word. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    /** The known word that differs least; none if all differ in more than half of their characters, or in more than three. */
    public static Optional<String> to(String word, Stream<String> known) {
        return known.filter(name -> !name.equals(word))
                .filter(name -> name.length() >= SHORTEST)
                .filter(name -> distance(word, name) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(word, name)));
    }

    /** The question to add to a sentence about the word; empty if nothing is near. */
    public static String question(String word, Stream<String> known) {
        return to(word, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** The number of characters to insert, remove or replace; a swap of neighbours counts as two. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
