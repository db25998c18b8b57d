package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.persistence.sql.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Adds up the whole ledger to find wrong sums. */
public final class LedgerProof {

    private static final int MAX_PROBLEMS = 100;

    /** Faults: the beginning of a sentence about each, and a query that finds all its cases. */
    private static final Map<String, String> RULES = Map.of(
            "an entry is out of balance: ",
            """
            select space || ' ' || sequence || ' ' || unit from ledger_posting
            group by space, sequence, unit having sum(amount) <> 0
            """,
            "an entry has no two postings: ",
            """
            select e.space || ' ' || e.sequence from ledger_entry e
            where (select count(*) from ledger_posting p where p.space = e.space and p.sequence = e.sequence) < 2
            """,
            "a balance differs from the sum of its postings: ",
            """
            select b.space || ' ' || b.account || ' ' || b.unit from ledger_balance b
            where b.amount <> (select coalesce(sum(p.amount), 0) from ledger_posting p
                where p.space = b.space and p.account = b.account and p.unit = b.unit
                    and p.effect not in ('HOLDS', 'RELEASES'))
            """,
            "an account with postings has no balance: ",
            """
            select distinct p.space || ' ' || p.account || ' ' || p.unit from ledger_posting p
            where p.effect not in ('HOLDS', 'RELEASES') and not exists (select 1 from ledger_balance b
                where b.space = p.space and b.account = p.account and b.unit = p.unit)
            """,
            "a posting is posted on another day than its entry, or does something else: ",
            """
            select p.space || ' ' || p.sequence from ledger_posting p
            join ledger_entry e on e.space = p.space and e.sequence = p.sequence
            where e.posts_on <> p.posts_on or e.effect <> p.effect
            """,
            "an entry names an earlier one that does not exist: ",
            """
            select e.space || ' ' || e.sequence from ledger_entry e
            where e.origin is not null and not exists (select 1 from ledger_entry o
                where o.space = e.space and o.reference = e.origin and o.sequence < e.sequence)
            """,
            "a hold has ended twice: ",
            """
            select space || ' ' || origin from ledger_entry where effect in ('RELEASES', 'SETTLES', 'CANCELS')
            group by space, origin, effect having count(*) > 1
            """,
            "a journal has lost or doubled an entry: ",
            """
            select j.space from ledger_journal j
            where j.last_sequence <> (select count(*) from ledger_entry e where e.space = j.space)
                or j.last_sequence <> (select coalesce(max(e.sequence), 0) from ledger_entry e where e.space = j.space)
            """,
            "a record has a number that its space has not reached: ",
            """
            select r.space || ' ' || r.kind || ' ' || r.id from bank_record r
            where r.born > r.changed or r.changed >
                (select coalesce(max(j.last_change), 0) from ledger_journal j where j.space = r.space)
            """,
            "a redemption has taken no points: ",
            """
            select r.space || ' ' || r.order_id from redemption r
            where not exists (select 1 from ledger_entry e join ledger_posting p
                    on p.space = e.space and p.sequence = e.sequence
                where e.space = r.space and e.reference = 'redemption ' || r.order_id and p.amount = -r.points)
            """);

    private LedgerProof() {}

    /** The faults, one sentence each; empty if there are none. */
    public static List<String> problems(Database database) {
        return database.read(handle -> {
            List<String> problems = new ArrayList<>();
            RULES.keySet().stream().sorted().forEach(rule -> problems.addAll(broken(handle, rule)));
            return problems;
        });
    }

    private static List<String> broken(Handle handle, String rule) {
        return handle.createQuery(RULES.getOrDefault(rule, ""))
                .setMaxRows(MAX_PROBLEMS)
                .mapTo(String.class)
                .map(place -> rule + place)
                .list();
    }
}
