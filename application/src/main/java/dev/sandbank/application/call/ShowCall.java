package dev.sandbank.application.call;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.domain.hub.developer.DeveloperId;
import java.util.Optional;

/** Shows a call of an application that a developer owns or shares in a team. */
public final class ShowCall {

    private final CallEntries entries;
    private final OwnedApplications applications;
    private final CallIds ids;

    public ShowCall(CallEntries entries, OwnedApplications applications, CallIds ids) {
        this.entries = entries;
        this.applications = applications;
        this.ids = ids;
    }

    /** What is known of the call with an id. */
    public Result show(DeveloperId acting, String id) {
        Optional<CallEntry> entry = entries.find(id);
        if (entry.isEmpty()) {
            return ids.madeAt(id).isPresent() ? new Gone() : new Unknown();
        }
        return applications.isUsableBy(entry.get().client(), acting) ? new Kept(entry.get()) : new Unknown();
    }

    /** What is known of a call. */
    public sealed interface Result {}

    /** Its entry is there. */
    public record Kept(CallEntry entry) implements Result {}

    /** Its entry is kept no more. */
    public record Gone() implements Result {}

    /** There never was one, or it is of others. */
    public record Unknown() implements Result {}
}
