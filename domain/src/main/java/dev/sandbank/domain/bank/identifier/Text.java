package dev.sandbank.domain.bank.identifier;

import java.util.Optional;

/** The checks of texts that people write for people. Characters are counted as code points, so that one is never cut. */
final class Text {

    private Text() {}

    /** The fault of a text with too many characters, or with one that cannot be shown. */
    static Optional<IdentifierFault> faultOf(String text, int maxLength, IdentifierFault tooLong) {
        if (text.codePoints().anyMatch(Text::isHidden)) {
            return Optional.of(IdentifierFault.CONTROL_CHARACTER);
        }
        return text.codePointCount(0, text.length()) > maxLength ? Optional.of(tooLong) : Optional.empty();
    }

    /**
     * Control characters, separators of lines, halves of characters, and the marks that turn the direction of what
     * follows: with those a name can be made to look like another. Joiners are allowed, because some scripts need them.
     */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT ->
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
            default -> false;
        };
    }
}
