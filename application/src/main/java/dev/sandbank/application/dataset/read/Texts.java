package dev.sandbank.application.dataset.read;

import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.naming.ReadableName;
import java.util.Optional;

/** Reads texts that people see. */
final class Texts {

    private static final int SHOWN = 30;

    /** A name of at most as many characters as any name may have. */
    Optional<String> name(Fields fields, String field) {
        return fields.text(field).filter(text -> {
            Optional<String> objection = ReadableName.objectionTo(text);
            boolean tooLong = text.codePointCount(0, text.length()) > DataSetLimits.TEXT;
            if (tooLong) {
                fields.fault(
                        field,
                        "expected at most " + DataSetLimits.TEXT + " characters, found "
                                + text.codePointCount(0, text.length()));
            } else {
                objection.ifPresent(why -> fields.fault(field, "expected a text that people can read; it " + why));
            }
            return !tooLong && objection.isEmpty();
        });
    }

    /** What was found, cut if it is long, without anything that cannot be seen. */
    static String shown(String found) {
        String cut = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "...";
        StringBuilder seen = new StringBuilder("\"");
        cut.codePoints().forEach(point -> {
            String one = Character.toString(point);
            seen.append(ReadableName.objectionToText(one).isPresent() || "\n\r\t".contains(one) ? "?" : one);
        });
        return seen.append('"').toString();
    }
}
