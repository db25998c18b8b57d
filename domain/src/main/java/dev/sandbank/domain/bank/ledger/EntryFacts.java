package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries of a journal as facts, which is how a space's file holds them. What a name means must never change. */
public final class EntryFacts {

    private EntryFacts() {}

    /** All that the entry says. */
    public static Facts of(JournalEntry entry) {
        JournalPlace place = entry.place();
        FactWriter facts = new FactWriter()
                .number("sequence", place.sequence())
                .part("customer", customer(place.customer()))
                .instant("at", place.at())
                .day("on", place.on())
                .one("kind", entry.kind())
                .text("reference", entry.reference())
                .day("date", entry.entry().date())
                .day("postsOn", entry.postsOn())
                .text("subject", entry.subject());
        Optional.ofNullable(entry.card()).ifPresent(card -> facts.text("card", card.value()));
        Optional.ofNullable(entry.counterpart())
                .ifPresent(other ->
                        facts.part("other", customer(other.customer())).text("other.subject", other.subject()));
        return facts.part("link", link(entry.link()))
                .list(
                        "postings",
                        entry.entry().postings().stream()
                                .map(EntryFacts::posting)
                                .toList())
                .facts();
    }

    /**
     * The entry of these facts.
     *
     * @throws IllegalArgumentException with the fault in words if they are not those of an entry
     */
    public static JournalEntry read(Facts facts) {
        try {
            return new JournalEntry(
                    new JournalPlace(
                            facts.number("sequence"),
                            customer(facts.part("customer")),
                            facts.instant("at"),
                            facts.day("on")),
                    facts.one("kind", EntryKind.class),
                    new Entry(
                            facts.text("reference"),
                            facts.day("date"),
                            facts.list("postings").stream()
                                    .map(EntryFacts::posting)
                                    .toList()),
                    facts.day("postsOn"),
                    facts.text("subject"),
                    facts.find("card").map(CardId::new).orElse(null),
                    counterpart(facts.part("other")),
                    link(facts.part("link")));
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** An entry that depends on nothing says nothing, as in files of before there were links. */
    private static Facts link(EntryLink link) {
        return link.equals(EntryLink.MOVES)
                ? Facts.NONE
                : new FactWriter()
                        .one("effect", link.effect())
                        .text("origin", link.origin())
                        .flag("forced", link.forced())
                        .facts();
    }

    private static EntryLink link(Facts facts) {
        return facts.isEmpty()
                ? EntryLink.MOVES
                : new EntryLink(
                        facts.one("effect", EntryEffect.class), facts.textOrNull("origin"), facts.flag("forced"));
    }

    private static @Nullable Counterpart counterpart(Facts other) {
        return other.isEmpty() ? null : new Counterpart(customer(other), other.text("subject"));
    }

    private static Facts customer(CustomerId customer) {
        return new FactWriter()
                .text("market", customer.market().code())
                .text("userId", customer.userId())
                .facts();
    }

    private static CustomerId customer(Facts facts) {
        String code = facts.text("market");
        return new CustomerId(
                Market.byCode(code).orElseThrow(() -> new IllegalArgumentException("no market " + code)),
                facts.text("userId"));
    }

    private static Facts posting(Posting posting) {
        return new FactWriter()
                .text("account", posting.account().name())
                .text("unit", posting.unit().code())
                .number("amount", posting.amount())
                .facts();
    }

    private static Posting posting(Facts facts) {
        return new Posting(
                new LedgerAccount(facts.text("account")), new Unit(facts.text("unit")), facts.number("amount"));
    }
}
