package dev.sandbank.application.call;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of what is kept of the calls of applications. An entry goes with its application. */
public interface CallEntries {

    /** Adds entries, the first one first; those of an application that does not exist are left out. */
    void add(List<CallEntry> entries);

    Optional<CallEntry> find(String id);

    /** A page of the entries that fit, the newest first. */
    Found<CallEntry> newest(CallFilter filter, Seek seek);

    /**
     * The number of the entry that was added last, of any application, and how many entries of these applications were
     * ever added; both of the same moment.
     */
    TailPlace place(List<ClientId> clients);

    /** The number of the entries that fit, after a number and up to another one. */
    long count(CallFilter filter, long after, long upTo);

    /**
     * Removes the oldest entries of before a time.
     *
     * @param most the largest number to remove
     * @return how many were removed
     */
    int removeBefore(Instant time, int most);

    /**
     * Removes the oldest entries of an application beyond the newest ones.
     *
     * @param proved which of its entries: those that proved to come from it, or those that only named it
     * @param kept how many of the newest stay
     * @param most the largest number to remove
     * @return how many were removed
     */
    int removeBeyond(ClientId client, boolean proved, int kept, int most);
}
