package dev.sandbank.cli.customer;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a customer's journal in the JSON of the command line.
 *
 * @param effect MOVES, HOLDS, RELEASES, SETTLES or CANCELS
 * @param origin the entry that it ends, gives back or reverses, or null
 * @param forced whether it was booked although less than nothing may be left
 */
record EntryJson(
        String reference,
        String kind,
        String effect,
        @Nullable String origin,
        String bookedAt,
        String postsOn,
        String subject,
        boolean forced,
        List<PostingJson> postings) {

    /** One side of it; the amount is in minor units or points. */
    record PostingJson(String account, String unit, long amount) {}

    static EntryJson of(JournalEntry entry) {
        return new EntryJson(
                entry.reference(),
                entry.kind().name(),
                entry.link().effect().name(),
                entry.link().origin(),
                entry.place().at().toString(),
                entry.postsOn().toString(),
                entry.subject(),
                entry.link().forced(),
                entry.entry().postings().stream()
                        .map(posting -> new PostingJson(
                                posting.account().name(), posting.unit().code(), posting.amount()))
                        .toList());
    }
}
