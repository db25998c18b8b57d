package dev.sandbank.application.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.StepUpUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.bank.onboarding.BeginApplication.Begun;
import dev.sandbank.application.space.FindSpace;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.Prospect;
import dev.sandbank.domain.bank.onboarding.Stage;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.OnboardingRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may go on with which application, and what a refused call leaves behind: nothing (M68, M69). */
class OnboardingUseCasesTest {

    private static final Partner SHOP = new Partner(SpaceId.DEFAULT, Market.AU, "shop");
    private static final Partner BRANCH = new Partner(SpaceId.DEFAULT, Market.PL, "shop");
    private static final Form FORM = Form.of(Map.of(
            "product/creditCardProduct/productCode", "VC830",
            "applicant/financialInformation/incomeDetails/000/fixedAmount", "8000"));
    private static final PresentedCode.Encrypted RIGHT = new PresentedCode.Encrypted("987654", false);

    private final InMemoryStores stores = new InMemoryStores();
    private final Ports ports = TestPorts.of(new SettableClock(), new CountingSecrets());
    private final StepUpUseCases stepUp = StepUpUseCases.over(stores, ports);
    private final OnboardingUseCases useCases =
            UseCases.over(stores, ports).bank().onboarding();

    @Test
    void onlyTheProgramThatBeganItGoesOnInItsMarket() {
        Begun begun = useCases.beginApplication().begin(SHOP, FORM);
        String id = begun.application().id();
        assertThat(id).matches("APP[0-9]{9}");
        ApplicationClaim own = new ApplicationClaim(SHOP, id, begun.flow());
        assertThat(useCases.lookUpApplication().lookUp(own)).isEqualTo(begun.application());
        for (Partner other : new Partner[] {
            new Partner(SpaceId.DEFAULT, Market.AU, "other"),
            new Partner(SpaceId.DEFAULT, Market.HK, "shop"),
            new Partner(new SpaceId("yard"), Market.AU, "shop")
        }) {
            assertRefused(
                    () -> screen(new ApplicationClaim(other, id, begun.flow())), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        }
        assertRefused(
                () -> screen(new ApplicationClaim(SHOP, id, new ControlFlowId("ab"))),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertThat(stored(id).stage()).isEqualTo(Stage.PRESCREENING);
        screen(own);
        assertThat(stored(id).stage()).isEqualTo(Stage.BACKGROUND_SCREENING);
    }

    @Test
    void productsMustBeOnOffer() {
        assertRefused(() -> useCases.beginApplication().begin(SHOP, Form.of(Map.of())), BankRefusal.INPUT_INVALID);
        Form loanAsCard = Form.of(Map.of("product/creditCardProduct/productCode", "VC001"));
        assertRefused(() -> useCases.beginApplication().begin(SHOP, loanAsCard), BankRefusal.INPUT_INVALID);
        ApplicationClaim own = begun();
        assertRefused(() -> useCases.updateApplication().update(own, loanAsCard), BankRefusal.INPUT_INVALID);
        Form name = Form.of(Map.of("applicant/name/givenName", "Nora"));
        assertThat(useCases.updateApplication().update(own, name).form().text("applicant/name/givenName"))
                .isEqualTo("Nora");
    }

    @Test
    void refusedStepChangesNothing() {
        ApplicationClaim own = begun();
        ProductApplication before = stored(own.application());
        assertRefused(
                () -> useCases.takeStep().take(own, ProductApplication::submitted),
                OnboardingRefusal.APPLICATION_STAGE_WRONG);
        assertThat(stored(own.application())).isEqualTo(before);
    }

    /** M69: what was filled in is shown after a code only, by either of the two ways. */
    @Test
    void inquiryNeedsACode() {
        ApplicationClaim own = begun();
        assertRefused(() -> read("APP1", own.flow()), BankRefusal.RESOURCE_UNKNOWN);
        assertRefused(() -> read(own.application(), null), StepUpRefusal.STEP_UP_REQUIRED);
        StepUpRequired waiting =
                (StepUpRequired) catchThrowableOfType(Refused.class, () -> read(own.application(), own.flow()))
                        .refusal();
        ControlFlowId flow = new ControlFlowId(waiting.controlFlowId());
        assertRefused(() -> read(own.application(), flow), StepUpRefusal.STEP_UP_REQUIRED);
        stepUp.presentOneTimeCode().present(SpaceId.DEFAULT, "shop", flow, new PresentedCode.Typed("987654", false));
        assertThat(read(own.application(), flow).form()).isEqualTo(FORM);
        ApplicationClaim other = begun();
        assertRefused(() -> read(other.application(), flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);

        assertRefused(
                () -> useCases.checkApplicationCode().check(other, RIGHT), OnboardingRefusal.APPLICATION_CODE_NOT_SENT);
        useCases.sendApplicationCode().send(other);
        assertRefused(
                () -> useCases.checkApplicationCode().check(other, new PresentedCode.Encrypted("1", true)),
                StepUpRefusal.ONE_TIME_CODE_WRONG);
        useCases.checkApplicationCode().check(other, RIGHT);
        assertThat(read(other.application(), other.flow()).form()).isEqualTo(FORM);
    }

    @Test
    void pinWaitsForACode() {
        ApplicationClaim own = begun();
        screen(own);
        useCases.takeStep().take(own, ProductApplication::decided);
        useCases.takeStep().take(own, (application, today) -> application.pinChosen());
        assertRefused(() -> useCases.confirmPin().confirm(own), StepUpRefusal.STEP_UP_REQUIRED);
        useCases.sendApplicationCode().send(own);
        useCases.checkApplicationCode().check(own, RIGHT);
        useCases.confirmPin().confirm(own);
        assertRefused(() -> useCases.confirmPin().confirm(own), OnboardingRefusal.PIN_NOT_CHOSEN);
    }

    @Test
    void cardholderIsFoundByWhatOnlyTheyKnow() {
        ApplicationClaim own = begun();
        Form person = Form.of(
                Map.of("applicant/motherMaidenName", "Okafor", "applicant/demographics/dateOfBirth", "1990-01-31"));
        String id = useCases.addApplicant().add(own, person);
        assertThat(id).matches("Z[0-9]{9}");
        assertThat(useCases.findSupplementary()
                        .find(SHOP, own.application(), "1990-01-31", "okafor")
                        .id())
                .isEqualTo(own.application());
        assertRefused(
                () -> useCases.findSupplementary().find(SHOP, own.application(), "1990-01-31", "Other"),
                OnboardingRefusal.SUPPLEMENTARY_UNKNOWN);
        assertRefused(
                () -> useCases.findSupplementary().find(SHOP, "APP1", "1990-01-31", "Okafor"),
                OnboardingRefusal.SUPPLEMENTARY_UNKNOWN);
    }

    @Test
    void branchDecidesOnceForEachCode() {
        ApplicationClaim first = new ApplicationClaim(BRANCH, "APP7", verified());
        ProductApplication decided = useCases.decideBranchApplication().decide(first);
        assertThat(decided.offer()).isNotNull();
        assertRefused(() -> useCases.decideBranchApplication().decide(first), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        ApplicationClaim again = new ApplicationClaim(BRANCH, "APP7", verified());
        if (decided.stage() == Stage.DECLINED) {
            assertRefused(
                    () -> useCases.decideBranchApplication().decide(again), OnboardingRefusal.APPLICATION_STAGE_WRONG);
        } else {
            assertThat(useCases.decideBranchApplication().decide(again)).isEqualTo(decided);
        }
    }

    private ControlFlowId verified() {
        FlowStart start = new FlowStart(
                new FlowOwner(SpaceId.DEFAULT, "shop", ""), Market.PL, Purpose.ANY_OPERATION, Payload.NONE);
        ControlFlowId flow = stepUp.startControlFlow().start(start, ControlFlowId.Form.HEX);
        stepUp.presentOneTimeCode().present(SpaceId.DEFAULT, "shop", flow, new PresentedCode.Typed("987654", false));
        return flow;
    }

    @Test
    void prospectsAreListedAndHaveALimit() {
        Form form = Form.of(Map.of("interest/productGroup", "CREDIT_CARD"));
        String id = useCases.addProspect().add(SHOP, form);
        ListProspects list = new ListProspects(stores.bankRecords(), new FindSpace(stores.spaces()));
        assertThat(list.list(SpaceId.DEFAULT)).extracting(Prospect::id).containsExactly(id);
        assertRefused(() -> list.list(new SpaceId("yard")), SpaceRefusal.SPACE_UNKNOWN);
        for (int i = 1; i < Prospect.MOST; i++) {
            useCases.addProspect().add(SHOP, form);
        }
        assertRefused(() -> useCases.addProspect().add(SHOP, form), OnboardingRefusal.APPLICATIONS_TOO_MANY);
    }

    @Test
    void applicationsHaveALimit() {
        for (int i = 0; i < ProductApplication.MOST; i++) {
            begun();
        }
        assertRefused(this::begun, OnboardingRefusal.APPLICATIONS_TOO_MANY);
    }

    @Test
    void listBeginsWhereItIsAskedTo() {
        assertThat(useCases.listOnboardingProducts()
                        .list(SpaceId.DEFAULT, Market.SG, 1)
                        .products())
                .hasSize(4);
        assertThat(useCases.listOnboardingProducts()
                        .list(SpaceId.DEFAULT, Market.SG, 9)
                        .products())
                .isEmpty();
    }

    private ApplicationClaim begun() {
        Begun begun = useCases.beginApplication().begin(SHOP, FORM);
        return new ApplicationClaim(SHOP, begun.application().id(), begun.flow());
    }

    private void screen(ApplicationClaim claim) {
        useCases.takeStep().take(claim, (application, today) -> application.screened());
    }

    private ProductApplication read(String id, @Nullable ControlFlowId flow) {
        return useCases.readApplication().read(SHOP, id, flow);
    }

    private ProductApplication stored(String id) {
        return stores.bankRecords()
                .find(SpaceId.DEFAULT, ProductApplication.KIND, id)
                .orElseThrow();
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
