package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.PostgresStores;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A node goes on while another one, of the next version, adds to the schema. The server refuses statements that were
 * prepared before, if they name no columns; they are prepared anew.
 */
class OlderNodeTest {

    /** The driver prepares a statement at the server when it is used for the fifth time. */
    private static final int PREPARED = 6;

    private static final List<String> TABLES = List.of("bank_record", "usage_half", "client", "ledger_entry");

    @Test
    void columnsThatANewerNodeAddsDisturbNobody() {
        try (LentDatabase database = PostgresServer.shared().lend();
                PostgresStores older = PostgresStores.open(database.url(), database.password())) {
            useAll(older);
            TABLES.forEach(table -> database.execute("alter table " + table + " add column later text"));
            try {
                assertThatCode(() -> useAll(older)).doesNotThrowAnyException();
            } finally {
                TABLES.forEach(table -> database.execute("alter table " + table + " drop column later"));
            }
        }
    }

    private static void useAll(PostgresStores stores) {
        for (int i = 0; i < PREPARED; i++) {
            use(stores);
            stores.transactions().run(() -> {
                use(stores);
                return null;
            });
        }
    }

    private static void use(PostgresStores stores) {
        Holder holder = new Holder(Market.SG, "SandboxUser1");
        stores.bankRecords().everything(SpaceId.DEFAULT);
        stores.bankRecords().all(SpaceId.DEFAULT, Persona.KIND);
        stores.bankRecords().of(SpaceId.DEFAULT, Persona.KIND, holder);
        stores.bankRecords().find(SpaceId.DEFAULT, Persona.KIND, "none");
        ClientId client = new ClientId("none");
        stores.clients().find(client);
        stores.usageHalfHours().between(List.of(client), 0, 1, half -> {});
        stores.journal().entries(SpaceId.DEFAULT);
    }
}
