package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of all applications are looked for.
 *
 * @param text what the name, the id or one of the names of the owner contains; empty for all
 * @param owner whose they are; null for everybody's
 * @param team with which they are shared; null where that does not matter
 */
public record ApplicationFilter(
        String text,
        Use use,
        @Nullable DeveloperId owner,
        @Nullable TeamId team) {

    /** All applications that contain a text. */
    public static ApplicationFilter of(String text) {
        return new ApplicationFilter(text, Use.ANY, null, null);
    }

    /** How an application can be used. */
    public enum Use {
        /** In any way or in none. */
        ANY,
        /** It works. */
        ACTIVE,
        /** It is suspended. */
        SUSPENDED,
        /** It belongs to nobody, as it was made on the command line. */
        OWNERLESS;

        /** The word for it in addresses. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of a word. */
        public static Optional<Use> of(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.text().equals(text))
                    .findFirst();
        }
    }
}
