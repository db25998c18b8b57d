package dev.sandbank.domain.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call was refused.
 *
 * @param id of the entry that is kept of it; null if none is kept
 * @param named the id of the application that the caller named without proof; null if none
 * @param hint why, without any value that the caller sent
 * @param path the steps of the call, the first one first
 */
public record CallTrace(@Nullable String id, @Nullable String named, String hint, List<PathStep> path) {

    public CallTrace {
        path = List.copyOf(path);
    }

    /** Of a call of which no entry is kept, but which is counted for the application that it named. */
    public static CallTrace unkept(String named) {
        return new CallTrace(null, named, "", List.of());
    }
}
