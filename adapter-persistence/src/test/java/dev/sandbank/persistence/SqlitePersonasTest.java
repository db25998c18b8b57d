package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.customer.persona.AddPersona.Added;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.application.customer.persona.PersonaPasswords;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers who were added stay when the program is started again. */
class SqlitePersonasTest {

    private final SettableClock clock = new SettableClock();
    private final Path data;

    SqlitePersonasTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void theyAreThereWithTheirBankAndTheirPasswordAfterARestart() {
        Added ada;
        List<Account> before;
        try (SqliteStores stores = SqliteStores.open(data)) {
            ada = add(stores, "Ada Tan");
            before = accounts(stores, ada.persona().customerId());
        }

        try (SqliteStores stores = SqliteStores.open(data)) {
            CustomerId id = ada.persona().customerId();
            assertThat(listed(stores)).containsExactly(ada.persona());
            assertThat(accounts(stores, id)).isNotEmpty().isEqualTo(before);
            assertThat(logsIn(stores, id, ada.password())).isTrue();
            assertThat(logsIn(stores, id, ada.password() + "x")).isFalse();
        }
    }

    @Test
    void theNextOneGetsAnotherNumber() {
        Added ada;
        try (SqliteStores stores = SqliteStores.open(data)) {
            ada = add(stores, "Ada Tan");
        }

        try (SqliteStores stores = SqliteStores.open(data)) {
            Added bea = add(stores, "Bea Tan");
            assertThat(bea.persona().customer().number())
                    .isNotEqualTo(ada.persona().customer().number());
            assertThat(listed(stores)).containsExactly(ada.persona(), bea.persona());
        }
    }

    @Test
    void anotherProcessThatRunsSeesThem() {
        try (SqliteStores server = SqliteStores.open(data)) {
            CustomerId id = new CustomerId(Market.SG, "adatan");
            assertThat(accounts(server, id)).isEmpty();
            Added ada;
            try (SqliteStores command = SqliteStores.open(data)) {
                ada = add(command, "Ada Tan");
            }
            while (accounts(server, id).isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(logsIn(server, id, ada.password())).isTrue();
        }
    }

    private Ports ports(SqliteStores stores) {
        return TestPorts.over(stores, clock, new CountingSecrets());
    }

    private AdminUseCases admin(SqliteStores stores) {
        return AdminUseCases.over(stores, ports(stores), TestPorts.ACTOR);
    }

    private Added add(SqliteStores stores, String name) {
        return admin(stores)
                .personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, Market.SG, "SandboxUser1", name, null, null));
    }

    private List<Persona> listed(SqliteStores stores) {
        return admin(stores).personas().list().list(SpaceId.DEFAULT);
    }

    private List<Account> accounts(SqliteStores stores, CustomerId customer) {
        return new CustomerBanks(clock, ports(stores).seeds(), stores.journal())
                .of(SpaceId.DEFAULT, customer)
                .holdings()
                .accounts();
    }

    private boolean logsIn(SqliteStores stores, CustomerId customer, String password) {
        return new PersonaPasswords(stores.journal(), ports(stores).hub().hashing())
                .match(SpaceId.DEFAULT, customer, password);
    }
}
