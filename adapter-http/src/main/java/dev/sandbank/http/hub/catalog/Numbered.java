package dev.sandbank.http.hub.catalog;

import dev.sandbank.http.page.part.Counted;

/** A number with its noun. */
final class Numbered {

    private Numbered() {}

    static String of(long number, String noun) {
        return Counted.grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
