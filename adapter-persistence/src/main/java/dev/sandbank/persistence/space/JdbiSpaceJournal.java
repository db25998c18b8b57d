package dev.sandbank.persistence.space;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.space.SpaceJournal;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.sql.Database;
import java.util.List;

/** The content of a space, in SQL. Every table with rows of a space has a line here. */
public final class JdbiSpaceJournal implements SpaceJournal {

    /** Rows that refer to others first, because of the foreign keys. */
    private static final List<String> BANK =
            List.of("redemption", "reward_link", "control_flow", "kept_answer", "mail");

    /** The codes and refresh tokens of a grant are deleted with it by cascade. */
    private static final List<String> ACCESS = List.of("access_token", "customer_grant", "customer_session");

    private final Database database;
    private final ReadCaches caches;
    private final Journal journal;
    private final BankRecords records;

    public JdbiSpaceJournal(Database database, ReadCaches caches, Journal journal, BankRecords records) {
        this.database = database;
        this.caches = caches;
        this.journal = journal;
        this.records = records;
    }

    @Override
    public void drop(SpaceId space) {
        journal.drop(space);
        records.drop(space);
        empty(BANK, space);
    }

    @Override
    public void reset(SpaceId space) {
        List<Persona> kept = records.all(space, Persona.KIND).stream()
                .filter(Persona::isOfDataSet)
                .toList();
        drop(space);
        kept.forEach(persona -> records.put(space, Persona.KIND, persona));
    }

    @Override
    public void dropAccess(SpaceId space) {
        database.write(handle -> {
            database.afterCommit(caches::forgetAll);
            return empty(ACCESS, space);
        });
    }

    private int empty(List<String> tables, SpaceId space) {
        return database.write(handle -> {
            int gone = 0;
            for (String table : tables) {
                gone += handle.createUpdate("delete from " + table + " where space = :space")
                        .bind("space", space)
                        .execute();
            }
            return gone;
        });
    }
}
