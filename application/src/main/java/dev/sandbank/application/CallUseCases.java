package dev.sandbank.application;

import dev.sandbank.application.call.CallIds;
import dev.sandbank.application.call.FindCall;
import dev.sandbank.application.call.FindCalls;
import dev.sandbank.application.call.ListCalls;
import dev.sandbank.application.call.ShowCall;
import dev.sandbank.application.hub.usage.ShowUsage;

/** What developers read of the calls of their applications. */
public record CallUseCases(ListCalls list, ShowCall show, ShowUsage usage) {

    static CallUseCases over(Stores stores, Ports ports) {
        return new CallUseCases(
                new ListCalls(stores.callEntries(), stores.ownedApplications()),
                new ShowCall(
                        stores.callEntries(), stores.ownedApplications(), new CallIds(ports.secrets(), ports.wall())),
                new ShowUsage(stores.usageHours(), stores.ownedApplications()));
    }

    /** What the operator reads of the calls of all applications. */
    public record OfAll(FindCalls list, FindCall find) {

        static OfAll over(Stores stores) {
            return new OfAll(new FindCalls(stores.callEntries()), new FindCall(stores.callEntries()));
        }
    }
}
