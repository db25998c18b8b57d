package dev.sandbank.cli.line;

import java.util.List;

/** Writes locks for people. */
public final class LockTexts {

    private LockTexts() {}

    public static void table(List<LockJson> locks, TextOutput text) {
        text.table(
                List.of("LOCKED", "FOR SOURCE", "SINCE", "UNTIL"),
                locks.stream()
                        .map(lock -> List.of(lock.target(), lock.source(), lock.since(), lock.until()))
                        .toList());
    }

    /** Writes the result of an unlock. */
    public static void lifted(String target, List<LockJson> locks, TextOutput text) {
        if (locks.isEmpty()) {
            text.line("Nobody was locked out of " + target + ".");
        } else {
            text.title(target + " is unlocked for everybody.");
            table(locks, text);
        }
    }
}
