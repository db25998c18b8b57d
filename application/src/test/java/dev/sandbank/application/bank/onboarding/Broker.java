package dev.sandbank.application.bank.onboarding;

import dev.sandbank.application.Ports;
import dev.sandbank.application.Stores;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.onboarding.BeginApplication.Begun;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.stepup.PresentedCode;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.onboarding.Acceptance;
import dev.sandbank.domain.bank.onboarding.AttachedDocument;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program that applies for a card for several people, step by step, over some stores. */
final class Broker {

    private static final Partner SHOP = new Partner(SpaceId.DEFAULT, Market.AU, "shop");
    private static final String INCOME = "applicant/financialInformation/incomeDetails/000/fixedAmount";

    final List<ApplicationClaim> claims = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final Ports ports = TestPorts.of(clock, new CountingSecrets());
    private Stores stores;
    private OnboardingUseCases useCases;
    private CustomerBanks banks;

    Broker(Stores stores) {
        this.stores = stores;
        this.useCases = UseCases.over(stores, ports).bank().onboarding();
        this.banks = new CustomerBanks(clock, ports.seeds(), stores.journal());
    }

    /** Goes on with other stores, as another process does; nothing that is remembered in memory is left. */
    void goOnWith(Stores reopened) {
        stores = reopened;
        useCases = UseCases.over(stores, ports).bank().onboarding();
        banks = new CustomerBanks(clock, ports.seeds(), stores.journal());
    }

    /** Begins an application of somebody with that phone of Singapore. */
    void begin(String phone, int income) {
        Form form = Form.of(Map.of(
                "product/creditCardProduct/productCode",
                "VC830",
                "applicant/phone/000/phoneCountryCode",
                "65",
                "applicant/phone/000/phoneNumber",
                phone,
                INCOME,
                Integer.toString(income)));
        Begun begun = useCases.beginApplication().begin(SHOP, form);
        claims.add(new ApplicationClaim(SHOP, begun.application().id(), begun.flow()));
    }

    /** Takes a step; whether it was done, or refused. */
    boolean took(ApplicationMove move) {
        try {
            take(move, claims.get(move.which()));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private void take(ApplicationMove move, ApplicationClaim claim) {
        TakeStep steps = useCases.takeStep();
        switch (move.act()) {
            case NAME -> update(claim, "applicant/name/givenName", "Nora " + move.size());
            case INCOME -> update(claim, INCOME, Integer.toString(move.income()));
            case SCREEN -> steps.take(claim, (application, today) -> application.screened());
            case ANSWER_WRONGLY -> steps.take(claim, (application, today) -> application.answered(Map.of()));
            case DECIDE -> steps.take(claim, ProductApplication::decided);
            case ACCEPT ->
                steps.take(
                        claim, (application, today) -> application.accepted(List.of(wanted(move.size() % 3)), today));
            case ATTACH -> steps.take(claim, (application, today) -> application.attached(document(move.size() % 2)));
            case CONSENT -> steps.take(claim, (application, today) -> application.consented(move.size() % 2 == 0));
            case SEND_CODE -> useCases.sendApplicationCode().send(claim);
            case CHECK_CODE -> {
                String code = move.size() % 2 == 0 ? "987654" : "111111";
                useCases.checkApplicationCode().check(claim, new PresentedCode.Encrypted(code, false));
            }
            case CHOOSE_PIN -> steps.take(claim, (application, today) -> application.pinChosen());
            case CONFIRM_PIN -> useCases.confirmPin().confirm(claim);
            case SUBMIT -> useCases.submitApplication().submit(claim);
            case PASS -> clock.advance(Duration.ofDays(move.size()));
            case RESTART -> {}
        }
    }

    private void update(ApplicationClaim claim, String place, String answer) {
        useCases.updateApplication().update(claim, Form.of(Map.of(place, answer)));
    }

    /** All of the card that is offered, more than is offered of it, or another one. */
    private static Acceptance wanted(int way) {
        return new Acceptance(way == 2 ? "VC1" : "VC830", way == 1 ? new BigDecimal("9000000") : null);
    }

    private static AttachedDocument document(int way) {
        String proof = way == 0 ? "IDENTITY_PROOF" : "INCOME_PROOF";
        return new AttachedDocument("digest " + proof, "PASSPORT", proof, "", 5);
    }

    ProductApplication application(int which) {
        return stores.bankRecords()
                .find(
                        SpaceId.DEFAULT,
                        ProductApplication.KIND,
                        claims.get(which).application())
                .orElseThrow();
    }

    List<OpenedAccount> opened() {
        return stores.bankRecords().all(SpaceId.DEFAULT, OpenedAccount.KIND);
    }

    /** Everything that applications have written. */
    List<BankRecord> everything() {
        List<BankRecord> all = new ArrayList<>(opened());
        all.addAll(stores.bankRecords().all(SpaceId.DEFAULT, CardChange.KIND));
        for (int which = 0; which < claims.size(); which++) {
            all.add(application(which));
        }
        return all;
    }

    CustomerBank bank() {
        return banks.of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(Market.AU));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(SpaceId.DEFAULT), Market.AU.zone());
    }
}
