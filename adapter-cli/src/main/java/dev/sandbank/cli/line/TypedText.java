package dev.sandbank.cli.line;

import dev.sandbank.application.support.StorableText;
import dev.sandbank.cli.installation.Failure;

/** Texts that people type or keep in files. */
final class TypedText {

    private TypedText() {}

    /**
     * The text itself.
     *
     * @param place where it comes from, as the begin of a sentence
     * @throws Failure as wrong usage, if a character of it cannot be stored
     */
    static String requireStorable(String text, String place) {
        StorableText.obstacleIn(text).ifPresent(character -> {
            throw Failure.usage(place + " holds the character " + character + ", which no text may hold");
        });
        return text;
    }
}
