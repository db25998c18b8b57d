package dev.sandbank.application.bank.card.work;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.CreditLimit;
import dev.sandbank.domain.bank.card.change.OrderedCard;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.cards.CardMint;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SeedName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A viewer's cards inside a unit of work.
 *
 * @param all every card of the customer, also of accounts that the viewer does not see
 * @param now by the clock of the space
 */
public record OpenCards(
        Viewer viewer, CustomerBank bank, List<HeldCard> all, BankRecords records, Journal journal, Instant now) {

    public LocalDate today() {
        return bank.key().today();
    }

    public SeedName seed() {
        return bank.key().seed();
    }

    /** Those that the viewer sees. */
    public List<HeldCard> seen() {
        return all.stream()
                .filter(card -> viewer.accounts().contains(card.account()))
                .toList();
    }

    /**
     * A card to work on.
     *
     * @throws Refused CARD_NOT_SHOWN
     */
    public CardDesk desk(CardId id) {
        return seen().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(this::desk)
                .orElseThrow(() -> new Refused(BankRefusal.CARD_NOT_SHOWN));
    }

    public CardDesk desk(HeldCard card) {
        CardChange change = records.find(
                        viewer.space(), CardChange.KIND, card.id().value())
                .orElseGet(() -> CardChange.none(card, today()));
        return new CardDesk(card, change, today());
    }

    /**
     * The first card that fits, for a caller who named none.
     *
     * @throws Refused CARDS_NONE
     */
    public CardDesk first(Predicate<HeldCard> fits) {
        return seen().stream()
                .filter(fits)
                .findFirst()
                .map(this::desk)
                .orElseThrow(() -> new Refused(BankRefusal.CARDS_NONE));
    }

    /** What the next card is called that is ordered on a card. */
    public OrderedCard next(HeldCard on) {
        long ordered = records.of(viewer.space(), CardChange.KIND, Holder.of(viewer.customer())).stream()
                .filter(change ->
                        change.birth() != null && change.birth().from().equals(on.id()))
                .count();
        return CardMint.next(seed(), on.id(), Math.toIntExact(ordered));
    }

    public CreditLimit limit(HeldCard card) {
        return records.find(viewer.space(), CreditLimit.KIND, card.account().value())
                .orElseGet(() -> CreditLimit.none(card.account(), viewer.customer()));
    }

    /** What is owed and held on the account of a card. */
    public Money used(HeldCard card) {
        Account account =
                new PresentAccounts(journal, records).of(viewer.space(), bank.seeded(card.account()), today());
        return account.terms() instanceof CardTerms terms
                ? terms.credit().limit().minus(terms.credit().available())
                : account.balance();
    }

    public void put(CardChange change) {
        records.put(viewer.space(), CardChange.KIND, change);
    }

    public void put(CreditLimit limit) {
        records.put(viewer.space(), CreditLimit.KIND, limit);
    }
}
