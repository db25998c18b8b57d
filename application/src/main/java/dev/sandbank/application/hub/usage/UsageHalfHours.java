package dev.sandbank.application.hub.usage;

import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.function.Consumer;

/** The store of what applications did in each half of an hour. It outlives the entries of calls, and goes with its application. */
public interface UsageHalfHours {

    /** Adds to what is stored; nothing is stored of an application that does not exist. */
    void add(UsageHalfHour half);

    /** Tells what applications did from one half on, before another one; in no order, and not all of it at a time. */
    void between(List<ClientId> clients, long from, long to, Consumer<UsageHalfHour> teller);

    /**
     * Removes halves before one.
     *
     * @param most the largest number to remove
     * @return how many were removed
     */
    int removeBefore(long half, int most);
}
