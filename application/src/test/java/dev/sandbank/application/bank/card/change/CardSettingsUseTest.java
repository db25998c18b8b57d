package dev.sandbank.application.bank.card.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.bank.card.corporate.CorporateToken;
import dev.sandbank.application.bank.card.corporate.CorporateView;
import dev.sandbank.application.bank.card.corporate.CorporateWish;
import dev.sandbank.application.bank.card.currency.CurrencyCard;
import dev.sandbank.application.bank.card.limit.AskedLimits;
import dev.sandbank.application.bank.card.limit.LowerCreditLimit;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.application.bank.card.work.CardAmount;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardCredit;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.ChannelRule;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.Journey;
import dev.sandbank.domain.bank.card.change.CardNotice;
import dev.sandbank.domain.bank.card.change.LimitKind;
import dev.sandbank.domain.bank.card.corporate.CashLimits;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Limits, journeys, ordered cards and accounts in other currencies, in memory. */
class CardSettingsUseTest {

    private final CardsWorld world = new CardsWorld(Market.IN, TestCustomer.EVERYTHING);
    private final CardChangeUseCases changes = world.cards.changes();
    private final HeldCard credit = world.first(CardType.CREDIT);
    private final LocalDate today = world.views.of(world.viewer).bank().key().today();

    @Test
    void creditLimitIsRaisedAndLoweredForAllCardsOfTheAccount_M57() {
        CardCredit line = Objects.requireNonNull(credit.credit());
        changes.raiseCreditLimit().raise(world.viewer, credit.id(), amount(line.maximumLimit()), null);
        assertThat(world.card(credit.id()).limits().credit()).isEqualTo(line.maximumLimit());
        Account account =
                world.views.of(world.viewer).holdings().find(credit.account()).orElseThrow();
        assertThat(account.available())
                .isEqualTo(line.available()
                        .plus(line.maximumLimit().minus(credit.limits().credit())));
        LowerCreditLimit.Waiting waiting = changes.lowerCreditLimit()
                .lower(world.caller, credit.id(), amount(credit.limits().credit()));
        assertThat(changes.agreeToLowerLimit().agree(world.caller, waiting.flow()))
                .isEqualTo(waiting.reference());
        assertThat(world.card(credit.id()).limits().credit())
                .isEqualTo(credit.limits().credit());
        CardsWorld.assertRefused(
                () -> changes.agreeToLowerLimit().agree(world.caller, waiting.flow()),
                StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        AskedDays days = new AskedDays("from", today, "until", today.plusDays(1));
        changes.raiseCreditLimit().raise(world.viewer, credit.id(), amount(line.maximumTemporaryLimit()), days);
        assertThat(world.card(credit.id()).limits().credit()).isEqualTo(line.maximumTemporaryLimit());
    }

    @Test
    void amountsThatAreNoneAreRefused() {
        for (String wrong : List.of("0", "-1", "0.001", "99999999999999")) {
            CardsWorld.assertRefused(
                    () -> changes.raiseCreditLimit()
                            .raise(world.viewer, credit.id(), new CardAmount("f", new BigDecimal(wrong)), null),
                    BankRefusal.INPUT_INVALID);
        }
    }

    @Test
    void spendingLimitsAndUsesAreSet() {
        CardAmount five = new CardAmount("f", new BigDecimal("5"));
        CardUse cash = new CardUse(CardChannel.CASH_MACHINE, true);
        AskedLimits asked = new AskedLimits(
                Map.of(LimitKind.DAILY, five), null, Map.of(cash, new AskedLimits.AskedRule(true, five)));
        changes.setCardLimits().set(world.viewer, credit.id(), asked);
        HeldCard after = world.card(credit.id());
        assertThat(after.limits().daily().decimal()).isEqualByComparingTo("5");
        assertThat(after.standing().rules().get(cash))
                .isEqualTo(new ChannelRule(true, after.limits().daily()));
    }

    @Test
    void journeysAreListedOfOneCardAndOfAll() {
        AskedJourney journey = new AskedJourney(
                new AskedDays("from", today, "until", today.plusDays(1)), "countries", List.of("SG", "SG"));
        changes.addJourney().add(world.viewer, credit.id(), journey);
        assertThat(changes.listJourneys().list(world.viewer, credit.id()))
                .contains(
                        new ListJourneys.Announced(credit.id(), new Journey(today, today.plusDays(1), List.of("SG"))));
        changes.changeJourneys().change(world.viewer, credit.id(), journey);
        assertThat(changes.listJourneys().list(world.viewer, null)).isNotEmpty();
        changes.withdrawJourneys().withdraw(world.viewer, credit.id());
        assertThat(changes.listJourneys().list(world.viewer, credit.id())).isEmpty();
        for (List<String> wrong : List.of(List.<String>of(), List.of("Singapore"))) {
            AskedJourney odd = new AskedJourney(journey.days(), "countries", wrong);
            CardsWorld.assertRefused(
                    () -> changes.addJourney().add(world.viewer, credit.id(), odd), BankRefusal.INPUT_INVALID);
        }
    }

    @Test
    void cardsAreOrderedForOthersAndForOneself_M57() {
        changes.orderSupplementaryCards().order(world.viewer, credit.id(), "f", List.of("Ada Rao", "Bo Rao"));
        assertThat(changes.listSupplementaryCards().list(world.viewer, credit.id()))
                .extracting(card -> card.card().embossedName())
                .containsExactly("Ada Rao", "Bo Rao");
        int before = world.all().size();
        changes.orderCompanionCard().order(world.caller, credit.id(), null);
        changes.orderCompanionCard().order(world.caller, credit.id(), world.codedForAnything());
        assertThat(world.all()).hasSize(before + 2);
        for (List<String> wrong : List.of(List.<String>of(), List.of(" "), List.of("a", "b", "c", "d", "e"))) {
            CardsWorld.assertRefused(
                    () -> changes.orderSupplementaryCards().order(world.viewer, credit.id(), "f", wrong),
                    BankRefusal.INPUT_INVALID);
        }
    }

    @Test
    void debitCardIsLinkedToAccountsOfDifferentCurrencies() {
        CurrencyCard card = changes.readCurrencyCard().read(world.viewer);
        CardId id = card.card().id();
        Account first = card.accounts().get(0);
        assertThat(card.isEnrolled()).isFalse();
        changes.linkAccounts().link(world.viewer, id, "f", List.of(first.id()));
        assertThat(changes.readCurrencyCard().read(world.viewer).isLinked(first))
                .isTrue();
        changes.unlinkCurrencies().unlink(world.viewer, id);
        changes.linkCurrency().link(world.viewer, id, first.currency().name(), null);
        assertThat(changes.readCurrencyCard().read(world.viewer).isEnrolled()).isTrue();
        assertThat(changes.readCurrencyCard().read(world.viewer).addable()).doesNotContain(first.currency());
        CardsWorld.assertRefused(
                () -> changes.linkCurrency().link(world.viewer, id, "XXX", first.id()),
                BankRefusal.CARD_ACCOUNT_UNSUITABLE);
        CardsWorld.assertRefused(
                () -> changes.linkCurrency().link(world.viewer, id, "XXX", null), BankRefusal.CARD_ACCOUNT_UNSUITABLE);
        CardsWorld.assertRefused(
                () -> changes.linkAccounts().link(world.viewer, id, "f", List.of(new AccountId("none"))),
                BankRefusal.ACCOUNT_UNKNOWN);
        CardsWorld.assertRefused(
                () -> changes.linkAccounts().link(world.viewer, id, "f", List.of(credit.account())),
                BankRefusal.CARD_ACCOUNT_UNSUITABLE);
        CardsWorld.assertRefused(
                () -> changes.linkAccounts().link(world.viewer, id, "f", List.of()), BankRefusal.INPUT_INVALID);
        CardsWorld.assertRefused(
                () -> changes.linkAccounts().link(world.viewer, credit.id(), "f", List.of(first.id())),
                BankRefusal.CARD_ACT_NOT_OFFERED);
    }

    @Test
    void statementsAndAddressesAreThoseOfTheAccount() {
        assertThat(world.cards
                        .readCardStatement()
                        .read(world.viewer, credit.id())
                        .terms())
                .isNotNull();
        HeldCard debit = world.first(CardType.DEBIT);
        assertThat(world.cards
                        .readCardStatement()
                        .read(world.viewer, debit.id())
                        .terms())
                .isNull();
        assertThat(world.cards.listCardAddresses().list(world.viewer, credit.account()))
                .isNotEmpty();
        CardsWorld.assertRefused(
                () -> world.cards.listCardAddresses().list(world.viewer, new AccountId("none")),
                BankRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void companyCardIsChangedByItsToken() {
        CorporateToken token = new CorporateToken("f", "9f3c");
        String first = world.cards.changeCorporateCard().change(world.viewer, token, new CorporateWish.Suspend(true));
        String second = world.cards
                .changeCorporateCard()
                .change(
                        world.viewer,
                        token,
                        new CorporateWish.Both(new CorporateWish.AllowCash(true), new CorporateWish.Suspend(false)));
        assertThat(second).isNotEqualTo(first).matches("[0-9]{17}");
        world.cards.changeCorporateCard().change(world.viewer, token, new CorporateWish.SetCash(4L, 5L, 6L, 3L));
        world.cards.changeCorporateCard().change(world.viewer, token, new CorporateWish.Renew());
        world.cards.changeCorporateCard().change(world.viewer, token, new CorporateWish.Report(false, false));
        world.cards.changeCorporateCard().change(world.viewer, token, new CorporateWish.Replace());
        CorporateView view = world.cards.readCorporateCard().read(world.viewer, token);
        assertThat(view.status()).isEqualTo(CardStatus.LOST);
        assertThat(view.card().cash()).isEqualTo(new CashLimits(4, 5, 6, 3));
        CorporateToken other = new CorporateToken("f", "other");
        CardsWorld.assertRefused(
                () -> world.cards
                        .changeCorporateCard()
                        .change(world.viewer, other, new CorporateWish.Close("f", today.minusDays(1))),
                BankRefusal.INPUT_INVALID);
        CardAmount limit = new CardAmount("f", view.card().creditLimit().decimal());
        world.cards.changeCorporateCard().change(world.viewer, other, new CorporateWish.SetCredit(limit));
        world.cards.changeCorporateCard().change(world.viewer, other, new CorporateWish.Close("f", null));
        assertThat(world.cards.readCorporateCard().read(world.viewer, other).status())
                .isEqualTo(CardStatus.CLOSED);
        CardsWorld.assertRefused(() -> new CorporateToken("f", " "), BankRefusal.INPUT_INVALID);
        CardsWorld.assertRefused(() -> new CorporateToken("f", "x".repeat(101)), BankRefusal.INPUT_INVALID);
    }

    @Test
    void noticeIsKeptOnce() {
        CardNotice notice = new CardNotice(
                world.viewer.customer(), CardNotice.Kind.REWARD, "one", Facts.of(Map.of("offerId", "6")));
        changes.keepNotice().keep(world.viewer, notice, "f", credit.id());
        changes.keepNotice().keep(world.viewer, notice, "f", null);
        assertThat(world.stores.bankRecords().all(SpaceId.DEFAULT, CardNotice.KIND))
                .containsExactly(notice);
        CardNotice blank = new CardNotice(world.viewer.customer(), CardNotice.Kind.DEVICE, " ", Facts.NONE);
        CardsWorld.assertRefused(
                () -> changes.keepNotice().keep(world.viewer, blank, "f", null), BankRefusal.INPUT_INVALID);
        CardsWorld.assertRefused(
                () -> changes.keepNotice().keep(world.viewer, notice, "f", new CardId("none")),
                BankRefusal.CARD_NOT_SHOWN);
    }

    private static CardAmount amount(Money money) {
        return new CardAmount("f", money.decimal());
    }
}
