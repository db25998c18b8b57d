package dev.sandbank.http.refusal.hint;

import static dev.sandbank.http.refusal.hint.Hint.hint;
import static dev.sandbank.http.refusal.hint.HintWords.only;

import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceInUse;
import java.util.List;

/** The hints on spaces that are not found, stored or removed. */
final class SpaceHints {

    private SpaceHints() {}

    static List<Hint> of(SpaceRefusal reason) {
        return switch (reason) {
            case SPACE_UNKNOWN ->
                List.of(hint("There is no space {space}", "create it by sandbank space create")
                        .with("space", NamedSpace.class, NamedSpace::space));
            case SPACE_EXISTS ->
                List.of(hint("There is a space {space} already", "choose another name")
                        .with("space", NamedSpace.class, NamedSpace::space));
            case SPACE_IN_USE ->
                List.of(hint(
                                "Applications live in the space {space}",
                                "delete them or move them to another space first")
                        .with("space", SpaceInUse.class, SpaceInUse::space));
            case SPACE_PERMANENT -> only("The default space cannot be deleted", "reset it instead");
            case SPACE_DETAILS_INVALID -> only("No space can be like this", "change what is named");
            case CLOCK_MOVED_MEANWHILE ->
                only(
                        "Somebody else changed the clock of the space at the same time",
                        "look at where it stands now, then move it again");
            case CLOCK_BEFORE_ENTRIES ->
                only(
                        "Something was booked in the space at a later time than that",
                        "reset the space, or use another one");
        };
    }
}
