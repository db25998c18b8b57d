package dev.sandbank.domain.naming;

import java.util.Optional;
import java.util.Set;

/**
 * The rule for names that people read in pages, lists and terminals: they have no character that controls a terminal or
 * breaks a line, and at least one character that can be seen.
 */
public final class ReadableName {

    private static final String CONTROL = "must not have control characters";
    private static final String INVISIBLE = "must have a character that can be seen";

    /** Unicode calls these letters or symbols, but nothing is drawn for them: Hangul fillers, the empty Braille pattern. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private static final Set<Byte> DIRECTIONS = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    private ReadableName() {}

    /** Says why a text cannot be a name, as the second half of a sentence; empty if it can be one. */
    public static Optional<String> objectionTo(String text) {
        if (text.codePoints().anyMatch(ReadableName::isControl)) {
            return Optional.of(CONTROL);
        }
        return text.codePoints().anyMatch(ReadableName::isVisible) ? Optional.empty() : Optional.of(INVISIBLE);
    }

    /** Says the same of a text that may have several lines or be empty. */
    public static Optional<String> objectionToText(String text) {
        boolean control = text.codePoints()
                .filter(point -> point != '\n' && point != '\r' && point != '\t')
                .anyMatch(ReadableName::isControl);
        return control ? Optional.of(CONTROL) : Optional.empty();
    }

    /** Also what turns the direction of a text, because the words after a name would be shown backwards. */
    private static boolean isControl(int point) {
        if (DIRECTIONS.contains(Character.getDirectionality(point))) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> !BLANKS.contains(point);
        };
    }
}
