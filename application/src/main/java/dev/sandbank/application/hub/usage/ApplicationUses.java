package dev.sandbank.application.hub.usage;

import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.LocalDate;

/** The store of what applications were seen to do. It goes with its application. */
public interface ApplicationUses {

    /** Adds to what is stored; nothing happens if there is no such application any more. */
    void add(SeenUse seen);

    /** What was seen of an application. */
    ApplicationUse find(ClientId client);

    /** Removes the counts of calls of the days before a day. */
    void removeDaysBefore(LocalDate day);
}
