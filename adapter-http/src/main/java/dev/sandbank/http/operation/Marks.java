package dev.sandbank.http.operation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The marks in the document of an operation, for the steps before its handler.
 *
 * @param wayIn the list of steps for its calls
 * @param marketInPath whether the path ends with market and business code
 * @param takesForm whether the body is a form
 * @param grantTypes the values of {@code grant_type} that it serves; empty if it has no such parameter
 * @param wireFacts the ways in which its answers differ from those of other operations
 */
public record Marks(
        WayIn wayIn, boolean marketInPath, boolean takesForm, Set<String> grantTypes, Set<WireFact> wireFacts) {

    /** The sets are sorted, because they are written into the jar, and every build is to give the same bytes. */
    public Marks {
        grantTypes = Collections.unmodifiableSet(new TreeSet<>(grantTypes));
        wireFacts = Collections.unmodifiableSet(new TreeSet<>(wireFacts));
    }
}
