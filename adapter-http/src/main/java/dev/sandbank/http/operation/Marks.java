package dev.sandbank.http.operation;

import java.util.Set;

/**
 * What the document of an operation says for the steps on the way to it.
 *
 * @param wayIn which steps these are
 * @param marketInPath whether the path ends with market and business code
 * @param takesForm whether the body is a form
 * @param grantTypes the values of {@code grant_type} that it serves; empty if it takes none
 * @param wireFacts how it is answered otherwise than all the others
 */
public record Marks(
        WayIn wayIn, boolean marketInPath, boolean takesForm, Set<String> grantTypes, Set<WireFact> wireFacts) {

    public Marks {
        grantTypes = Set.copyOf(grantTypes);
        wireFacts = Set.copyOf(wireFacts);
    }
}
