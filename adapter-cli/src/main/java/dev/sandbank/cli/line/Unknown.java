package dev.sandbank.cli.line;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports an unknown word of the command line and the probable meaning. Only the first word is repeated, because a
 * later one may be a secret.
 */
final class Unknown {

    private static final int FARTHEST = 3;

    private Unknown() {}

    static String of(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        CommandLine line = unmatched.getCommandLine();
        boolean flag = word.startsWith("-");
        Stream<String> known =
                flag ? line.getCommandSpec().optionsMap().keySet().stream() : line.getSubcommands().keySet().stream();
        String what = flag ? "option" : line.getSubcommands().isEmpty() ? "argument" : "command";
        return "unknown " + what + " '" + (flag ? word.replaceFirst("=.*", "") : word) + "'"
                + nearest(word, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }

    private static Optional<String> nearest(String word, Stream<String> known) {
        return known.filter(name -> distance(word, name) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(word, name)));
    }

    /** The number of characters to insert, remove or replace; a swap of neighbours counts as two. */
    static int distance(String one, String other) {
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
