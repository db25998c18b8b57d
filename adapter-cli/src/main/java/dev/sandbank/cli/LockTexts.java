package dev.sandbank.cli;

import java.util.List;

/** Locks as people read them. */
final class LockTexts {

    private LockTexts() {}

    static void table(List<LockJson> locks, TextOutput text) {
        text.table(
                List.of("LOCKED", "FOR SOURCE", "SINCE", "UNTIL"),
                locks.stream()
                        .map(lock -> List.of(lock.target(), lock.source(), lock.since(), lock.until()))
                        .toList());
    }

    /** What an unlock did. */
    static void lifted(String target, List<LockJson> locks, TextOutput text) {
        if (locks.isEmpty()) {
            text.line("Nobody was locked out of " + target + ".");
        } else {
            text.title(target + " is unlocked for everybody.");
            table(locks, text);
        }
    }
}
