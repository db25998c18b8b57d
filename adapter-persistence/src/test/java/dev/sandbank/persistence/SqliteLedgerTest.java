package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger in SQL, used by more than one process. */
class SqliteLedgerTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private final Path data;

    SqliteLedgerTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void journalReadAgainIsTheSameUntilSomethingIsBooked() {
        try (SqliteStores stores = SqliteStores.open(data)) {
            spend(stores, "5.00");
            CustomerJournal first = stores.journal().of(SpaceId.DEFAULT, CUSTOMER);

            assertThat(stores.journal().of(SpaceId.DEFAULT, CUSTOMER)).isSameAs(first);

            spend(stores, "6.00");
            assertThat(stores.journal().of(SpaceId.DEFAULT, CUSTOMER).entries()).hasSize(4);
        }
    }

    @Test
    void otherProcessSeesABookingAtItsNextCheck() {
        try (SqliteStores server = SqliteStores.open(data)) {
            assertThat(server.journal().of(SpaceId.DEFAULT, CUSTOMER).entries()).isEmpty();
            try (SqliteStores command = SqliteStores.open(data)) {
                spend(command, "5.00");
            }
            CustomerJournal inUnit =
                    server.transactions().run(() -> server.journal().of(SpaceId.DEFAULT, CUSTOMER));

            assertThat(inUnit.entries()).hasSize(2);
            while (server.journal().of(SpaceId.DEFAULT, CUSTOMER).entries().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(server.journal().of(SpaceId.DEFAULT, CUSTOMER)).isEqualTo(inUnit);
        }
    }

    @Test
    void ledgerThatAddsUpIsSound() {
        try (SqliteStores stores = SqliteStores.open(data)) {
            spend(stores, "5.00");

            assertThat(stores.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "update ledger_balance set amount = amount + 1, a balance differs",
        "update ledger_posting set amount = amount + 1 where line = 0, out of balance",
        "delete from ledger_posting where line = 1, no two postings",
        "delete from ledger_balance, has no balance",
        "update ledger_posting set posts_on = posts_on + 1, another day",
        "update ledger_journal set last_sequence = 9, lost or doubled"
    })
    void checkFindsWhatDoesNotAddUp(String damage, String problem) throws SQLException {
        try (SqliteStores stores = SqliteStores.open(data)) {
            spend(stores, "5.00");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sandbank.db"));
                    Statement statement = connection.createStatement()) {
                statement.execute(damage);
            }

            assertThat(stores.check()).anySatisfy(found -> assertThat(found).contains(problem));
        }
    }

    /** Pays with a credit card, so that it also earns points. */
    private static void spend(SqliteStores stores, String amount) {
        SettableClock clock = new SettableClock();
        CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
        String card = banks.of(SpaceId.DEFAULT, CUSTOMER).cards().get(1).id().value();
        new SpendWithCard(stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock)
                .spend(new CardPurchase(
                        SpaceId.DEFAULT, CUSTOMER, card, new MerchantName("Kopi Corner"), new BigDecimal(amount)));
    }
}
