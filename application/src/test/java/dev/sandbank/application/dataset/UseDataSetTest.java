package dev.sandbank.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.payment.PayeeBook;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.application.customer.persona.PersonaPasswords;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.accounts.SeededCustomer;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerDetailsInvalid;
import dev.sandbank.domain.refusal.CustomerRefusal.CustomerExists;
import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UseDataSetTest {

    private static final CustomerId ADA = new CustomerId(Market.SG, "ada");
    private static final CustomerId JOE = new CustomerId(Market.SG, "joe");
    private static final CustomerId MAX = new CustomerId(Market.GB, "max");

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final Ports ports = TestPorts.over(stores, clock, new CountingSecrets());
    private final AdminUseCases admin = AdminUseCases.over(stores, ports, TestPorts.ACTOR);
    private final CustomerBanks banks = new CustomerBanks(clock, ports.seeds(), stores.journal());

    @Test
    void allCustomersAreAddedWithWhatIsWritten() {
        use(SpaceId.DEFAULT);

        List<Account> accounts = accounts(SpaceId.DEFAULT, ADA);
        assertThat(accounts)
                .extracting(account -> account.balance().toString())
                .containsExactly("500.00 SGD", "4055.50 SGD");
        assertThat(accounts(SpaceId.DEFAULT, JOE))
                .extracting(account -> account.balance().toString())
                .containsExactly("20.00 SGD");
        assertThat(accounts(SpaceId.DEFAULT, MAX)).hasSizeGreaterThan(8);
        assertThat(banks.of(SpaceId.DEFAULT, ADA).cards()).hasSize(1);
        assertThat(banks.of(SpaceId.DEFAULT, JOE).cards()).isEmpty();
    }

    @Test
    void aTransferIsListedByBothAccountsUnderOneReferenceInOneBank() {
        use(SpaceId.DEFAULT);

        List<Transaction> daily = history(ADA, 1);
        List<Transaction> savings = history(ADA, 0);
        assertThat(daily).hasSize(4);
        assertThat(daily)
                .extracting(line -> line.movement().description())
                .containsExactly("LUNCH CLUB", "TO SAVINGS", "CARD PURCHASE FAIRPRICE", "SALARY OCTOBER");
        assertThat(savings).singleElement().satisfies(line -> {
            assertThat(line.movement().amount()).hasToString("500.00 SGD");
            assertThat(line.movement().reference())
                    .isEqualTo(daily.get(1).movement().reference());
        });
        assertThat(history(JOE, 0))
                .singleElement()
                .satisfies(line -> assertThat(line.movement().amount()).hasToString("-100.00 SGD"));
    }

    @Test
    void creditCardsAndPayeesAreThoseThatAreWritten() {
        admin.spaces().dataSets().use().use(store(SetFiles.withCardAndPayees()), SpaceId.DEFAULT);

        assertThat(payees(ADA))
                .extracting(Payee::kind, Payee::name, Payee::nickname)
                .containsExactly(
                        tuple(PayeeKind.INTERNAL, "Joe Bell", "Joe"),
                        tuple(PayeeKind.INTERNAL, nameOf(TestCustomer.EVERYTHING), "Xin"),
                        tuple(PayeeKind.EXTERNAL, "Orchard Rentals", "Orchard"),
                        tuple(PayeeKind.BILLER, "EQUATOR POWER", "EQUATOR"));
        assertThat(payees(ADA).get(0).receiver())
                .isEqualTo(new Payee.Receiver(
                        JOE, accounts(SpaceId.DEFAULT, JOE).get(0).id()));
        assertThat(payees(ADA)).extracting(Payee::id).doesNotHaveDuplicates();
        assertThat(payees(JOE)).isEmpty();

        HeldCard card = banks.of(SpaceId.DEFAULT, ADA).cards().get(0);
        Account account = accounts(SpaceId.DEFAULT, ADA).get(1);
        assertThat(card.account()).isEqualTo(account.id());
        assertThat(card.limits().credit()).hasToString("9000.00 SGD");
        assertThat(account.nickname()).isEqualTo("TRAVEL");
        assertThat(account.number().lastFour()).isEqualTo(card.card().lastFour());
        assertThat(history(ADA, 1))
                .extracting(line -> line.movement().description())
                .contains("LION AIRWAYS", "CASH ADVANCE ORCHARD", "FINANCE CHARGE");
    }

    /** What was bought is owed until the statement is paid; then only the written debt is, and its interest. */
    @Test
    void aWrittenDebtStaysAndWhatIsBoughtIsPaid() {
        admin.spaces().dataSets().use().use(store(SetFiles.withCardAndPayees()), SpaceId.DEFAULT);

        assertThat(owedOn(LocalDate.of(2026, 9, 1))).isBetween(50_000L, 53_000L);
        assertThat(owedOn(LocalDate.of(2026, 11, 3))).isBetween(82_040L, 86_000L);
        assertThat(owedOn(LocalDate.of(2027, 3, 1))).isBetween(50_000L, 53_000L);
    }

    @Test
    void theyLogInByThePasswordsOfTheSet() {
        use(SpaceId.DEFAULT);
        PersonaPasswords passwords =
                new PersonaPasswords(stores.journal(), ports.hub().hashing());

        assertThat(passwords.match(SpaceId.DEFAULT, ADA, "correct-horse")).isTrue();
        assertThat(passwords.match(SpaceId.DEFAULT, ADA, "battery-staple")).isFalse();
        assertThat(passwords.match(SpaceId.DEFAULT, JOE, "battery-staple")).isTrue();
    }

    @Test
    void theSameSetAgainChangesNothing_L40() {
        UseDataSet.Used first = use(SpaceId.DEFAULT);
        UseDataSet.Used second = use(SpaceId.DEFAULT);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(stores.bankRecords().all(SpaceId.DEFAULT, Persona.KIND)).hasSize(3);
    }

    @Test
    void allOrNothing_L40() {
        admin.personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, Market.GB, "SandboxUser1", "Max Other", "max", "correct-horse"));
        DataSetId id = store(SetFiles.whole());

        assertThat(refusal(() -> admin.spaces().dataSets().use().use(id, SpaceId.DEFAULT)))
                .isEqualTo(new CustomerExists("max"));
        assertThat(stores.bankRecords().all(SpaceId.DEFAULT, Persona.KIND)).hasSize(1);
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_ADDED);
    }

    @Test
    void resetKeepsWhatTheSetBrought() {
        use(SpaceId.DEFAULT);
        admin.personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, Market.GB, "SandboxUser1", "Bea Tan", "bea", "correct-horse"));
        List<Account> before = accounts(SpaceId.DEFAULT, ADA);

        admin.spaces().resetSpace().reset(SpaceId.DEFAULT, true);

        assertThat(accounts(SpaceId.DEFAULT, ADA)).isEqualTo(before);
        assertThat(accounts(SpaceId.DEFAULT, new CustomerId(Market.GB, "bea"))).isEmpty();
    }

    @Test
    void exportAndImportOfTheSpaceBringItAlong() {
        use(SpaceId.DEFAULT);
        SpaceId copy = new SpaceId("copy");

        admin.spaces().copySpace().copy(SpaceId.DEFAULT, copy, null);

        assertThat(accounts(copy, ADA)).isEqualTo(accounts(SpaceId.DEFAULT, ADA));
        assertThat(admin.spaces()
                        .dataSets()
                        .use()
                        .use(SetFiles.whole().id(), copy)
                        .isNew())
                .isFalse();
    }

    @Test
    void whatIsDatedLaterIsBookedWhenItsDayComes() {
        DataSetDocument document = SetFiles.read(SetFiles.WHOLE.replace("2026-10-05", "2027-01-05"))
                .document()
                .orElseThrow();
        admin.spaces().dataSets().use().use(store(document), SpaceId.DEFAULT);

        assertThat(balanceOn(LocalDate.of(2027, 1, 4))).isEqualTo("120.00 SGD");
        assertThat(balanceOn(LocalDate.of(2027, 1, 5))).isEqualTo("20.00 SGD");
        assertThat(balanceOn(LocalDate.of(2040, 1, 5))).isEqualTo("20.00 SGD");
    }

    @Test
    void theSameContentIsStoredOnce_L40() {
        assertThat(admin.spaces().dataSets().store().store(SetFiles.whole()).isNew())
                .isTrue();
        assertThat(admin.spaces().dataSets().store().store(SetFiles.whole()).isNew())
                .isFalse();
        assertThat(admin.spaces().dataSets().export().export(SetFiles.whole().id()))
                .isEqualTo(SetFiles.whole().content());
        assertThat(refusal(() -> admin.spaces().dataSets().export().export(new DataSetId("0".repeat(32))))
                        .reason())
                .isEqualTo(CustomerRefusal.DATA_SET_UNKNOWN);
    }

    @Test
    void aSetIsPublishedUnderTheNameOfAnEvent() {
        DataSetId id = store(SetFiles.whole());

        assertThat(admin.spaces().dataSets().publish().publish(id, "Hackathon").event())
                .isEqualTo("Hackathon");
        assertThat(newest()).isEqualTo(AuditAction.DATA_SET_PUBLISHED);
        assertThat(stores.dataSets().events()).hasSize(1);
        assertThat(admin.spaces().dataSets().publish().publish(id, null).isPublished())
                .isFalse();
        assertThat(stores.dataSets().events()).isEmpty();
        assertThat(refusal(() -> admin.spaces().dataSets().publish().publish(id, "\n")))
                .isInstanceOf(CustomerDetailsInvalid.class);
        assertThat(refusal(() -> admin.spaces().dataSets().publish().publish(id, "x".repeat(61))))
                .isInstanceOf(CustomerDetailsInvalid.class);
    }

    private List<Payee> payees(CustomerId customer) {
        return new PayeeBook(banks).of(SpaceId.DEFAULT, customer);
    }

    private String nameOf(TestCustomer customer) {
        return ProfileSeed.of(ports.seeds().of(SpaceId.DEFAULT), Market.SG, customer)
                .name()
                .full();
    }

    private long owedOn(LocalDate day) {
        return seeded(ADA).holdings(day).accounts().get(1).balance().minorUnits();
    }

    private UseDataSet.Used use(SpaceId space) {
        return admin.spaces().dataSets().use().use(store(SetFiles.whole()), space);
    }

    private DataSetId store(DataSetDocument document) {
        return admin.spaces().dataSets().store().store(document).set().id();
    }

    private List<Account> accounts(SpaceId space, CustomerId customer) {
        return banks.of(space, customer).holdings().accounts();
    }

    private List<Transaction> history(CustomerId customer, int index) {
        return seeded(customer)
                .history(accounts(SpaceId.DEFAULT, customer).get(index).id(), LocalDate.of(2026, 11, 3))
                .orElseThrow()
                .transactions();
    }

    private String balanceOn(LocalDate day) {
        return seeded(JOE).holdings(day).accounts().get(0).balance().toString();
    }

    private SeededCustomer seeded(CustomerId customer) {
        return SeededCustomer.of(
                ports.seeds().of(SpaceId.DEFAULT),
                customer.market(),
                banks.find(SpaceId.DEFAULT, customer).orElseThrow());
    }

    private AuditAction newest() {
        return stores.auditLog()
                .newest(AuditFilter.ALL, Seek.first(1))
                .rows()
                .get(0)
                .event()
                .action();
    }

    private static Refusal refusal(Runnable attempt) {
        return catchThrowableOfType(Refused.class, attempt::run).refusal();
    }
}
