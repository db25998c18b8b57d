package dev.sandbank.domain.bank.onboarding.opened;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.group.Holdings;
import dev.sandbank.domain.bank.card.Card;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardStanding;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.CardUsage;
import dev.sandbank.domain.bank.card.CloakedCardNumber;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardSettings;
import dev.sandbank.domain.bank.card.issue.CardIssue;
import dev.sandbank.domain.bank.card.issue.CardIssueReason;
import dev.sandbank.domain.bank.card.life.CardStatus;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer got by applications, added to what the seed gives. */
public record OpenedProducts(List<OpenedAccount> accounts) {

    public OpenedProducts {
        accounts = List.copyOf(accounts);
    }

    /** The holdings with the opened accounts, behind those of the seed under the same heading. */
    public Holdings into(Holdings seeded, Market market, LocalDate today) {
        return accounts.isEmpty()
                ? seeded
                : seeded.and(accounts.stream().map(opened -> opened.on(today)).toList(), market);
    }

    /** The cards with those of the opened accounts behind them, in use. */
    public List<HeldCard> into(List<HeldCard> seeded, SeedName seed, Holdings now, LocalDate today) {
        List<HeldCard> all = new ArrayList<>(seeded);
        accounts.stream().flatMap(opened -> held(seed, opened, now, today)).forEach(all::add);
        return all;
    }

    public Optional<OpenedAccount> find(Account account) {
        return accounts.stream()
                .filter(opened -> opened.account().equals(account.id()))
                .findFirst();
    }

    /** The record of a new card, which its holder has to switch on. */
    public static CardChange notSwitchedOn(OpenedAccount opened, OpenedCard card) {
        return new CardChange(
                card.id(),
                opened.customer(),
                null,
                CardStatus.INACTIVE,
                opened.openedOn(),
                null,
                CardSettings.NONE,
                null);
    }

    private static Stream<HeldCard> held(SeedName seed, OpenedAccount opened, Holdings now, LocalDate today) {
        OpenedCard card = opened.card();
        return card == null
                ? Stream.of()
                : now.find(opened.account()).map(account -> held(seed, opened, card, account, today)).stream();
    }

    private static HeldCard held(
            SeedName seed, OpenedAccount opened, OpenedCard card, Account account, LocalDate today) {
        Card issued = new Card(
                card.id(),
                opened.customer(),
                CardType.CREDIT,
                CardHolderType.PRIMARY,
                opened.lastFour(),
                new CloakedCardNumber(card.cloaked()),
                opened.sold().name(),
                card.embossedName());
        HeldCard usual = CardHoldings.on(seed, issued, account, today);
        return new HeldCard(
                issued,
                usual.account(),
                usual.displayNumber(),
                usual.primary(),
                issue(usual.issue()),
                new CardUsage(CardActivation.ACTIVE, CardActivation.INACTIVE, false, null, null, List.of()),
                usual.limits(),
                usual.credit(),
                usual.functions(),
                CardStanding.of(CardStatus.ACTIVE));
    }

    private static CardIssue issue(CardIssue usual) {
        return new CardIssue(
                CardIssueReason.NEWLY_ONBOARDED_CARD,
                usual.issuer(),
                usual.programme(),
                usual.plastic(),
                usual.subStatus(),
                usual.replacementFee(),
                usual.migrated(),
                usual.accountType());
    }
}
