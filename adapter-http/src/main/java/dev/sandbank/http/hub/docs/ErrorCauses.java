package dev.sandbank.http.hub.docs;

import dev.sandbank.http.refusal.ErrorList;
import java.util.List;

/** Why an error is answered and what to do about it, from the list of all errors. */
final class ErrorCauses {

    private static final List<ErrorList.Line> ALL = ErrorList.chapters().stream()
            .flatMap(chapter -> chapter.lines().stream())
            .toList();

    private ErrorCauses() {}

    /** The causes of a code; each with its remedy. */
    static List<ErrorList.Line> of(String code) {
        return ALL.stream()
                .filter(line -> line.code().equals(code) || line.error().equals(code))
                .toList();
    }
}
