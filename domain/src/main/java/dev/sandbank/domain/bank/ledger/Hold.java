package dev.sandbank.domain.bank.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that is held but not moved, with what became of it. It ends once: it is settled, released, or expires on a day,
 * for which nothing has to run.
 *
 * @param entry the entry that holds the money; the day on which it would be posted is the one on which it expires
 * @param release the entry that gave the money back, or null
 * @param settlement the entry that moved the money, or null
 */
public record Hold(
        JournalEntry entry,
        @Nullable JournalEntry release,
        @Nullable JournalEntry settlement) {

    /** The holds among the entries of a journal, oldest first. */
    public static List<Hold> of(List<JournalEntry> entries) {
        Map<String, JournalEntry> releases = byOrigin(entries, EntryEffect.RELEASES);
        Map<String, JournalEntry> settlements = byOrigin(entries, EntryEffect.SETTLES);
        return entries.stream()
                .filter(entry -> entry.link().effect() == EntryEffect.HOLDS)
                .map(entry -> new Hold(entry, releases.get(entry.reference()), settlements.get(entry.reference())))
                .toList();
    }

    /** The hold of this reference. */
    public static Optional<Hold> find(List<JournalEntry> entries, String reference) {
        return of(entries).stream()
                .filter(hold -> hold.reference().equals(reference))
                .findFirst();
    }

    private static Map<String, JournalEntry> byOrigin(List<JournalEntry> entries, EntryEffect effect) {
        Map<String, JournalEntry> found = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.link().effect() == effect)
                .forEach(entry -> found.put(Objects.requireNonNull(entry.link().origin()), entry));
        return found;
    }

    /** The reference of its line, also of the line of what settles it. */
    public String reference() {
        return entry.reference();
    }

    public HoldState on(LocalDate day) {
        if (settlement != null) {
            return HoldState.CAPTURED;
        }
        if (release != null) {
            return HoldState.VOIDED;
        }
        return entry.isPostedBy(day) ? HoldState.EXPIRED : HoldState.OPEN;
    }

    /** The entry that gives everything back. A settlement has it before it. */
    public JournalEntry release(JournalPlace place) {
        List<Posting> back = entry.entry().postings().stream()
                .map(posting -> new Posting(posting.account(), posting.unit(), Math.negateExact(posting.amount())))
                .toList();
        return next(place, "-RELEASE", back, EntryEffect.RELEASES, entry.postsOn());
    }

    /**
     * The entries that give back what is held and move money instead, posted at once.
     *
     * @param postings what moves; usually what was held
     */
    public List<JournalEntry> settle(JournalPlace place, List<Posting> postings) {
        JournalPlace second = place.next();
        return List.of(release(place), next(second, "-CAPTURE", postings, EntryEffect.SETTLES, second.on()));
    }

    private JournalEntry next(
            JournalPlace place, String suffix, List<Posting> postings, EntryEffect effect, LocalDate postsOn) {
        return new JournalEntry(
                place,
                entry.kind(),
                new Entry(reference() + suffix, place.on(), postings),
                postsOn,
                entry.subject(),
                entry.card(),
                entry.counterpart(),
                EntryLink.to(reference(), effect));
    }
}
