package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Database;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes entries with their postings and balances, and empties journals. */
final class LedgerWrites {

    private static final String LAST = "select last_sequence from ledger_journal where space = :space";

    private static final String COUNT = """
            insert into ledger_journal (space, resets, last_sequence) values (:space, 0, :sequence)
            on conflict (space) do update set last_sequence = excluded.last_sequence
            """;

    private static final String ENTRY = """
            insert into ledger_entry (space, sequence, reference, kind, market, holder, card, subject, booked_at,
                booked_on, posts_on, other_market, other_holder, other_subject, effect, origin, forced)
            values (:space, :sequence, :reference, :kind, :market, :holder, :card, :subject, :bookedAt,
                :bookedOn, :postsOn, :otherMarket, :otherHolder, :otherSubject, :effect, :origin, :forced)
            """;

    private static final String POSTING = """
            insert into ledger_posting (space, sequence, line, account, unit, amount, posts_on, effect)
            values (:space, :sequence, :line, :account, :unit, :amount, :postsOn, :effect)
            """;

    private static final String BALANCE =
            "select amount from ledger_balance where space = :space and account = :account and unit = :unit";

    private static final String SET_BALANCE = """
            insert into ledger_balance (space, account, unit, amount) values (:space, :account, :unit, :amount)
            on conflict (space, account, unit) do update set amount = excluded.amount
            """;

    private static final String RESET = """
            insert into ledger_journal (space, resets, last_sequence) values (:space, 1, 0)
            on conflict (space) do update set resets = ledger_journal.resets + 1, last_sequence = 0, last_change = 0
            """;

    /** Postings are deleted before the entries they refer to. */
    private static final List<String> EMPTYING = List.of(
            "delete from ledger_posting where space = :space",
            "delete from ledger_entry where space = :space",
            "delete from ledger_balance where space = :space",
            RESET);

    private final Database database;
    private final JournalCache cache;

    LedgerWrites(Database database, JournalCache cache) {
        this.database = database;
        this.cache = cache;
    }

    long lastSequence(SpaceId space) {
        return database.read(handle -> lastSequence(handle, space));
    }

    void add(SpaceId space, JournalEntry entry) {
        database.write(handle -> {
            long sequence = entry.place().sequence();
            if (sequence != lastSequence(handle, space) + 1) {
                throw new IllegalStateException("entry " + entry.reference() + " is not the next one of its space");
            }
            handle.createUpdate(COUNT)
                    .bind("space", space)
                    .bind("sequence", sequence)
                    .execute();
            insert(handle, space, entry);
            List<Posting> postings = entry.entry().postings();
            for (int line = 0; line < postings.size(); line++) {
                insert(handle, space, entry, line, postings.get(line));
                if (entry.link().effect().moves()) {
                    addToBalance(handle, space, postings.get(line));
                }
            }
            JournalCache.Key key = new JournalCache.Key(space, entry.place().customer());
            database.afterCommit(() -> cache.journals().forget(key));
            Optional.ofNullable(entry.counterpart())
                    .map(other -> new JournalCache.Key(space, other.customer()))
                    .ifPresent(
                            other -> database.afterCommit(() -> cache.journals().forget(other)));
            return sequence;
        });
    }

    void drop(SpaceId space) {
        database.write(handle -> {
            EMPTYING.forEach(
                    sql -> handle.createUpdate(sql).bind("space", space).execute());
            database.afterCommit(cache::forgetAll);
            return true;
        });
    }

    private static long lastSequence(Handle handle, SpaceId space) {
        return handle.createQuery(LAST)
                .bind("space", space)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static void insert(Handle handle, SpaceId space, JournalEntry entry) {
        Optional<Counterpart> other = Optional.ofNullable(entry.counterpart());
        handle.createUpdate(ENTRY)
                .bind("space", space)
                .bind("sequence", entry.place().sequence())
                .bind("reference", entry.reference())
                .bind("kind", entry.kind().name())
                .bind("market", entry.place().customer().market())
                .bind("holder", entry.place().customer().userId())
                .bind("card", Optional.ofNullable(entry.card()).map(CardId::value))
                .bind("subject", entry.subject())
                .bind("bookedAt", entry.place().at())
                .bind("bookedOn", entry.place().on().toEpochDay())
                .bind("postsOn", entry.postsOn().toEpochDay())
                .bind("otherMarket", other.map(one -> one.customer().market().code()))
                .bind("otherHolder", other.map(one -> one.customer().userId()))
                .bind("otherSubject", other.map(Counterpart::subject))
                .bind("effect", entry.link().effect().name())
                .bind("origin", entry.link().origin())
                .bind("forced", entry.link().forced())
                .execute();
    }

    private static void insert(Handle handle, SpaceId space, JournalEntry entry, int line, Posting posting) {
        handle.createUpdate(POSTING)
                .bind("space", space)
                .bind("sequence", entry.place().sequence())
                .bind("line", line)
                .bind("account", posting.account().name())
                .bind("unit", posting.unit().code())
                .bind("amount", posting.amount())
                .bind("postsOn", entry.postsOn().toEpochDay())
                .bind("effect", entry.link().effect().name())
                .execute();
    }

    /**
     * The sum is computed here and not in SQL, because some engines turn a sum that does not fit into an inexact
     * number.
     */
    private static void addToBalance(Handle handle, SpaceId space, Posting posting) {
        long before = handle.createQuery(BALANCE)
                .bind("space", space)
                .bind("account", posting.account().name())
                .bind("unit", posting.unit().code())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
        handle.createUpdate(SET_BALANCE)
                .bind("space", space)
                .bind("account", posting.account().name())
                .bind("unit", posting.unit().code())
                .bind("amount", Math.addExact(before, posting.amount()))
                .execute();
    }
}
