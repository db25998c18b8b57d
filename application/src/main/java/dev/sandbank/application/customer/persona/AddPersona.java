package dev.sandbank.application.customer.persona;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.PasswordHashing;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.persona.FreePlace;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Password;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerExists;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.secret.PasswordHash;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Adds a customer with a bank of their own to a space. */
public final class AddPersona {

    private final Spaces spaces;
    private final SeedNames seeds;
    private final BankRecords records;
    private final Transactions transactions;
    private final PasswordHashing hashing;
    private final Secrets secrets;
    private final Audit audit;

    public AddPersona(
            Spaces spaces,
            SeedNames seeds,
            BankRecords records,
            Transactions transactions,
            PasswordHashing hashing,
            Secrets secrets,
            Audit audit) {
        this.spaces = spaces;
        this.seeds = seeds;
        this.records = records;
        this.transactions = transactions;
        this.hashing = hashing;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * Adds the customer.
     *
     * @throws Refused SPACE_UNKNOWN, CUSTOMER_EXISTS, CUSTOMERS_FULL; CUSTOMER_DETAILS_INVALID, naming the detail; or as
     *     {@link PasswordHashing}; then nothing changed
     */
    public Added add(NewPersona wanted) {
        spaces.require(wanted.space());
        TestCustomer like = like(wanted);
        PersonName name = valid(() -> AddedCustomer.nameOf(wanted.name()));
        String userId = wanted.userId();
        if (userId != null) {
            requireUserId(userId);
        }
        String password = PersonaPassword.of(wanted.password(), secrets);
        // Hashing takes its time, so it is done before the unit of work.
        PasswordHash hash = hashing.hash(new Password(password));
        return transactions.run(() -> {
            spaces.require(wanted.space());
            List<SeedCustomer> others = seeds.customers(wanted.space(), wanted.market());
            requireRoom(wanted.space());
            String free = userId == null ? FreeUserId.of(name, others) : requireFree(userId, others);
            AddedCustomer customer =
                    new FreePlace(seeds.of(wanted.space()), wanted.market(), others).of(like, free, name);
            Persona persona = new Persona(wanted.market(), customer, hash);
            records.put(wanted.space(), Persona.KIND, persona);
            audit.note(AuditAction.CUSTOMER_ADDED, wanted.space().value(), facts(persona));
            return new Added(persona, password);
        });
    }

    private static TestCustomer like(NewPersona wanted) {
        return valid(() -> TestCustomer.of(new CustomerId(wanted.market(), wanted.from()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no test customer " + wanted.from() + "; there are SandboxUser1 to SandboxUser5")));
    }

    private static void requireUserId(String userId) {
        valid(() -> {
            AddedCustomer.requireUserId(userId);
            return userId;
        });
    }

    private static <T> T valid(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw new Refused(new CustomerDetailsInvalid(String.valueOf(e.getMessage())));
        }
    }

    private void requireRoom(SpaceId space) {
        if (records.all(space, Persona.KIND).size() >= Persona.MOST) {
            throw new Refused(CustomerRefusal.CUSTOMERS_FULL);
        }
    }

    private static String requireFree(String userId, List<SeedCustomer> others) {
        if (others.stream().anyMatch(other -> other.userId().equalsIgnoreCase(userId))) {
            throw new Refused(new CustomerExists(userId));
        }
        return userId;
    }

    private static Map<String, String> facts(Persona persona) {
        return Map.of(
                "market",
                persona.market().code(),
                "userId",
                persona.customer().userId(),
                "like",
                persona.customer().like().userId());
    }

    /**
     * A customer who was added.
     *
     * @param password which is told this once
     */
    public record Added(Persona persona, String password) {

        /** Words for a log tell no password. */
        @Override
        public String toString() {
            return "Added " + persona;
        }
    }
}
