package dev.sandbank.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.hub.contact.NewContact;
import dev.sandbank.application.hub.production.DeskWorld;
import dev.sandbank.application.idempotency.AnswerOnce;
import dev.sandbank.application.idempotency.AnswerText;
import dev.sandbank.application.idempotency.Answered;
import dev.sandbank.application.idempotency.AnsweringUnits;
import dev.sandbank.application.idempotency.AskedOnce;
import dev.sandbank.application.oauth.client.ClientChanges;
import dev.sandbank.application.oauth.client.NewClient;
import dev.sandbank.application.oauth.direct.CardExchange;
import dev.sandbank.application.oauth.token.TokenHolder;
import dev.sandbank.application.secret.KeyRecord;
import dev.sandbank.application.secret.KeyRecords;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.Stages;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.hub.contact.ContactKind;
import dev.sandbank.domain.hub.contact.ContactThread;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.refusal.RegistrationRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;

/** What may happen once happens once, however many ask for it at the same moment, and nobody is refused for the crowd. */
public abstract class ContentionContract extends StoreContract {

    private static final int CROWD = 4;
    private static final SpaceId SPACE = SpaceId.DEFAULT;
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private final SettableClock clock = new SettableClock();
    private final CountingSecrets secrets = new CountingSecrets();
    private final AtomicInteger turn = new AtomicInteger();

    @Example
    void codeOpensOnce() {
        AccountUseCases accounts = UseCases.over(stores(), ports()).bank().accounts();
        CustomerBanks banks = new CustomerBanks(ports().clocks(), ports().seeds(), stores().journal());
        Account deposit = banks.of(SPACE, CUSTOMER).holdings().accounts().stream()
                .filter(account -> account.kind().isDeposit() && account.kind().canPay())
                .findFirst()
                .orElseThrow();
        Viewer viewer =
                new Viewer(SPACE, CUSTOMER, banks.of(SPACE, CUSTOMER).holdings().ids());
        ControlFlowId code = accounts.createAccessCode().create(viewer, "shop", deposit.id());

        assertThat(Race.refusals(CROWD, () -> accounts.openAccountPage().open(code)))
                .containsOnlyOnce(Optional.empty());
    }

    @Example
    void fifthWrongCodeEndsWhatItWasFor() {
        StepUpUseCases stepUp = StepUpUseCases.over(stores(), ports());
        FlowOwner owner = new FlowOwner(SPACE, "shop", CUSTOMER.userId());
        FlowStart start = new FlowStart(owner, Market.SG, new Purpose("pay"), Payload.NONE);
        ControlFlowId flow = stepUp.startControlFlow().start(start, ControlFlowId.Form.HEX);
        PresentedCode wrong = new PresentedCode.Typed("wrong", true);

        assertThat(Race.refusals(2 * CROWD, () -> stepUp.presentOneTimeCode().present(SPACE, "shop", flow, wrong)))
                .filteredOn(Optional.of(StepUpRefusal.ONE_TIME_CODE_WRONG)::equals)
                .hasSize(ControlFlow.MAX_WRONG_CODES);
    }

    /** The code of a card gives tokens once. */
    @Example
    void flowOfACardGivesTokensOnce() {
        UseCases useCases = UseCases.over(stores(), ports());
        stores().clients().add(CLIENT);
        ControlFlowId flow = useCases.oauth().authorizeCard().authorize(CLIENT, Market.SG, "8653", "6590020056");
        CardExchange exchange =
                new CardExchange(Market.SG, BusinessCode.GCB, Scopes.parse("lop_booking"), flow, OneTimeCode.PUBLISHED);

        assertThat(Race.refusals(
                        CROWD,
                        () -> Stages.join(useCases.oauth()
                                .exchangeCardAuthorization()
                                .exchange(TokenHolder.without(CLIENT), exchange))))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(StepUpRefusal.CONTROL_FLOW_UNKNOWN));
        assertThat(stores().grants().liveOf(CLIENT.id(), clock.instant(), 9)).hasSize(1);
    }

    /** The keys of an installation: servers that start together draw different ones, and use one. */
    @Example
    void keyOfAnInstallationIsTheFirst() {
        KeyRecords keys = stores().keyRecords();

        List<KeyRecord> used = Race.of(CROWD, () -> {
            String drawn = "key " + turn.incrementAndGet();
            stores().transactions().run(() -> {
                keys.addIfAbsent(new KeyRecord("installation.key", drawn, null));
                return true;
            });
            return keys.find("installation.key").orElseThrow();
        });

        assertThat(used).containsOnly(used.get(0));
    }

    @Example
    void callOfOneKeyIsCarriedOutOnce() {
        AnsweringUnits units = new AnsweringUnits(stores().transactions());
        AnswerOnce once = new AnswerOnce(stores().keptAnswers(), units, clock);
        AskedOnce call = AskedOnce.of(SPACE, List.of("app", "key"), "pay");
        storeGrant();

        List<Answered> answers = Race.of(
                CROWD,
                () -> once.answer(
                        call,
                        String.class,
                        () -> units.run(() -> "result " + turn.incrementAndGet()),
                        result -> new AnswerText(200, "text/plain", result)));

        assertThat(answers).filteredOn(answer -> !answer.again()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.kept().answer().body()).distinct())
                .hasSize(1);
    }

    @Example
    void addressHasOneOpenRegistration() {
        UseCases useCases = UseCases.over(stores(), ports());
        Race.refusals(CROWD, () -> signUp(useCases, "ann@example.com"));

        assertThat(openRegistrations()).hasSize(1);
        Registration ann = openRegistrations().get(0);
        assertThat(Race.refusals(CROWD, () -> admin().registrations().approve().approve(ann.id())))
                .containsOnlyOnce(Optional.empty())
                .contains(Optional.of(RegistrationRefusal.REGISTRATION_ELSEWHERE));
    }

    /** Each gets a number of its own, and an entry of the audit log behind the one before. */
    @Example
    void manyDifferentOnesAreAllTaken() {
        UseCases useCases = UseCases.over(stores(), ports());
        Race.of(CROWD, () -> {
            for (int i = 0; i < 10; i++) {
                signUp(useCases, "person" + turn.incrementAndGet() + "@example.com");
            }
            return true;
        });

        assertThat(openRegistrations()).hasSize(CROWD * 10);
    }

    @Example
    void idOfAnApplicationIsGivenOnce() {
        assertThat(Race.refusals(
                        CROWD,
                        () -> admin().registerClient()
                                .register(new NewClient("Shop", SPACE, "shop", null, false, ClientChanges.NONE))))
                .containsOnlyOnce(Optional.empty());
        assertThat(stores().clients().list()).hasSize(1);
    }

    /** As by a double click. */
    @Example
    void formThatIsSentTwiceIsTakenOnce() {
        DeskWorld world = new DeskWorld(stores());
        DeveloperId ann = world.developer("ann");
        SubmissionId form = new SubmissionId("form-0001");

        List<ContactThread> threads = Race.of(
                CROWD,
                () -> world.contacts(ann)
                        .begin()
                        .begin(ann, new NewContact(ContactKind.QUESTION, "The limit", "What is it?"), form));

        assertThat(threads.stream().map(ContactThread::id).distinct()).hasSize(1);
        assertThat(world.mails()).hasSize(1);
    }

    private static void signUp(UseCases useCases, String address) {
        useCases.hub()
                .registration()
                .signUp()
                .signUp(new Applicant("Ann", new EmailAddress(address), "", "SG", ""), new Source("192.0.2.1"));
    }

    private List<Registration> openRegistrations() {
        return stores().registrations()
                .search(RegistrationState.UNDER_REVIEW, "", Seek.first(Seek.MAX_ROWS))
                .rows();
    }

    private AdminUseCases admin() {
        return AdminUseCases.over(stores(), ports(), TestPorts.ACTOR);
    }

    private Ports ports() {
        return TestPorts.over(stores(), clock, secrets);
    }
}
