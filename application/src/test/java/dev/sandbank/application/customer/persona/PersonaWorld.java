package dev.sandbank.application.customer.persona;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank to whose spaces customers are added. */
final class PersonaWorld {

    final InMemoryStores stores = new InMemoryStores();
    final SettableClock clock = new SettableClock();
    final Ports ports = TestPorts.over(stores, clock, new CountingSecrets());
    final AdminUseCases admin = AdminUseCases.over(stores, ports, TestPorts.ACTOR);
    final UseCases useCases = UseCases.over(stores, ports);
    final CustomerBanks banks = new CustomerBanks(clock, ports.seeds(), stores.journal());

    AddPersona.Added add(String name, @Nullable String userId, @Nullable String password) {
        return add(SpaceId.DEFAULT, "SandboxUser1", name, userId, password);
    }

    AddPersona.Added add(SpaceId space, String from, String name, @Nullable String userId, @Nullable String password) {
        return admin.personas().add().add(new NewPersona(space, Market.SG, from, name, userId, password));
    }

    List<Persona> listed(SpaceId space) {
        return admin.personas().list().list(space);
    }

    List<Account> accounts(SpaceId space, CustomerId customer) {
        return banks.of(space, customer).holdings().accounts();
    }
}
