package dev.sandbank.application.bank.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.onboarding.BeginApplication.Begun;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.onboarding.Acceptance;
import dev.sandbank.domain.bank.onboarding.AttachedDocument;
import dev.sandbank.domain.bank.onboarding.ProductApplication;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.onboarding.opened.OpenedAccount;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One application opens one account, ever (M68). */
class SubmitApplicationTest {

    private static final Partner SHOP = new Partner(SpaceId.DEFAULT, Market.AU, "shop");
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.AU);

    private final InMemoryStores stores = new InMemoryStores();
    private final Ports ports = TestPorts.of(new SettableClock(), new CountingSecrets());
    private final OnboardingUseCases useCases =
            UseCases.over(stores, ports).bank().onboarding();
    private final CustomerBanks banks = new CustomerBanks(ports.clocks(), ports.seeds(), stores.journal());

    @Test
    void m68NewCardPaysOnceItIsSwitchedOnAndOwesWhatItPaid() {
        submit(complete("90020056"));
        HeldCard card = bank().cards().get(bank().cards().size() - 1);
        assertThat(spends(card)).isFalse();

        CardChange waiting = stores.bankRecords()
                .find(SpaceId.DEFAULT, CardChange.KIND, card.id().value())
                .orElseThrow();
        assertThat(waiting.status()).isEqualTo(CardStatus.INACTIVE);
        stores.bankRecords().put(SpaceId.DEFAULT, CardChange.KIND, switchedOn(waiting));

        assertThat(spends(card)).isTrue();
        Account account = bank().holdings().find(card.account()).orElseThrow();
        Money limit = card.limits().credit();
        assertThat(account.available()).isEqualTo(limit.minus(Money.of("25.50", limit.currency())));
    }

    @Test
    void m68StrangerGetsNothing() {
        submit(complete("5550100"));

        assertThat(stores.bankRecords().all(SpaceId.DEFAULT, OpenedAccount.KIND))
                .isEmpty();
    }

    private CustomerBank bank() {
        return banks.of(SpaceId.DEFAULT, CUSTOMER);
    }

    private boolean submit(ApplicationClaim claim) {
        try {
            useCases.submitApplication().submit(claim);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private boolean spends(HeldCard card) {
        try {
            AdminUseCases.over(stores, ports, TestPorts.ACTOR)
                    .payInShop()
                    .pay(new CardPurchase(
                            SpaceId.DEFAULT,
                            CUSTOMER,
                            card.id().value(),
                            new MerchantName("Kopi Corner"),
                            new BigDecimal("25.50")));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static CardChange switchedOn(CardChange waiting) {
        return new CardChange(
                waiting.card(),
                waiting.customer(),
                null,
                CardStatus.ACTIVE,
                waiting.since(),
                null,
                waiting.settings(),
                null);
    }

    /** An application with that phone of Singapore, to which nothing is missing any more. */
    private ApplicationClaim complete(String phone) {
        Form form = Form.of(Map.of(
                "product/creditCardProduct/productCode", "VC830",
                "applicant/phone/000/phoneCountryCode", "65",
                "applicant/phone/000/phoneNumber", phone,
                "applicant/financialInformation/incomeDetails/000/fixedAmount", "8000"));
        Begun begun = useCases.beginApplication().begin(SHOP, form);
        ApplicationClaim claim = new ApplicationClaim(SHOP, begun.application().id(), begun.flow());
        TakeStep steps = useCases.takeStep();
        steps.take(claim, (application, today) -> application.screened());
        steps.take(claim, ProductApplication::decided);
        steps.take(claim, (application, today) -> application.accepted(List.of(new Acceptance("VC830", null)), today));
        steps.take(
                claim,
                (application, today) -> application
                        .consented(true)
                        .attached(new AttachedDocument("d1", "PASSPORT", "IDENTITY_PROOF", "", 5)));
        return claim;
    }
}
