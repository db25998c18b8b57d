package dev.sandbank.application.dataset;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.dataset.read.ReadDataSet;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.persona.FreePlace;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.persona.ToldPassword;
import dev.sandbank.domain.bank.seed.people.AddedCustomer;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.written.WrittenBank;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.dataset.SetBanks;
import dev.sandbank.domain.dataset.SetCustomer;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerExists;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Adds the customers of a data set to a space: all of them or none. */
public final class UseDataSet {

    private final DataSets sets;
    private final Spaces spaces;
    private final SeedNames seeds;
    private final BankRecords records;
    private final Transactions transactions;
    private final Audit audit;

    public UseDataSet(
            DataSets sets,
            Spaces spaces,
            SeedNames seeds,
            BankRecords records,
            Transactions transactions,
            Audit audit) {
        this.sets = sets;
        this.spaces = spaces;
        this.seeds = seeds;
        this.records = records;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Uses the set in the space. If the space has its customers already, nothing changes.
     *
     * @throws Refused SPACE_UNKNOWN, DATA_SET_UNKNOWN; CUSTOMER_EXISTS if the space has another customer with a user id of
     *     the set; CUSTOMERS_FULL; then nothing changed
     */
    public Used use(DataSetId id, SpaceId space) {
        spaces.require(space);
        DataSetDocument document = document(id);
        List<Optional<WrittenBank>> banks = SetBanks.of(document);
        return transactions.run(() -> {
            spaces.require(space);
            DataSet set = sets.require(id);
            List<Persona> present = records.all(space, Persona.KIND);
            if (present.stream().anyMatch(persona -> id.value().equals(persona.set()))) {
                return new Used(set, false);
            }
            if (present.size() + document.customers().size() > Persona.MOST) {
                throw new Refused(CustomerRefusal.CUSTOMERS_FULL);
            }
            Map<Market, List<SeedCustomer>> known = new EnumMap<>(Market.class);
            for (int i = 0; i < banks.size(); i++) {
                SetCustomer customer = document.customers().get(i);
                List<SeedCustomer> others = known.computeIfAbsent(
                        customer.market(), market -> new ArrayList<>(seeds.customers(space, market)));
                Persona added = added(id, space, customer, banks.get(i), others);
                records.put(space, Persona.KIND, added);
                others.add(added.customer());
            }
            audit.note(
                    AuditAction.DATA_SET_USED,
                    space.value(),
                    Map.of("set", id.value(), "customers", Integer.toString(banks.size())));
            return new Used(set, true);
        });
    }

    private DataSetDocument document(DataSetId id) {
        String content = sets.content(id).orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
        return new ReadDataSet()
                .read(content.getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow(() -> new IllegalStateException("the stored data set " + id + " is none"));
    }

    /** @param others all customers of the market so far */
    private Persona added(
            DataSetId id, SpaceId space, SetCustomer customer, Optional<WrittenBank> bank, List<SeedCustomer> others) {
        if (others.stream().anyMatch(other -> other.userId().equalsIgnoreCase(customer.userId()))) {
            throw new Refused(new CustomerExists(customer.userId()));
        }
        AddedCustomer added = new FreePlace(seeds.of(space), customer.market(), others)
                .of(
                        Objects.requireNonNullElse(customer.like(), TestCustomer.NEWCOMER),
                        customer.userId(),
                        AddedCustomer.nameOf(customer.name()),
                        bank.orElse(null));
        return new Persona(customer.market(), added, ToldPassword.hash(customer.id(), customer.password()), id.value());
    }

    /**
     * A set that a space uses.
     *
     * @param isNew false if the space had its customers already
     */
    public record Used(DataSet set, boolean isNew) {}
}
