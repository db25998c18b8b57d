package dev.sandbank.http.web.draft;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent after the session of its sender had ended.
 *
 * @param owner whose page it was sent from
 * @param path where it was sent to
 * @param fields what was typed, without what is never kept
 */
public record Draft(DeveloperId owner, String path, Map<String, List<String>> fields, Source source, Instant endsAt) {

    public Draft {
        fields = Map.copyOf(fields);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft to " + path;
    }
}
