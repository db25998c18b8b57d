package dev.sandbank.application.bank.account.statement;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.bank.account.statement.Statements;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a statement of a credit card. */
public final class ReadStatement {

    private final BankViews views;

    public ReadStatement(BankViews views) {
        this.views = views;
    }

    /**
     * The statement.
     *
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see the account, RESOURCE_UNKNOWN if it has no such statement
     */
    public BilledStatement read(Viewer viewer, AskedStatement asked) {
        BankView view = views.of(viewer);
        Account account = view.account(asked.account());
        AccountStatement statement = Statements.of(account, views.history(view, account.id())).stream()
                .filter(made -> asked.isMet(account, made))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
        return new BilledStatement(account, (CardTerms) account.terms(), statement, cards(view, account, statement));
    }

    /** The card of each line, by the reference of the line: the one that paid, or else the main card of the account. */
    private static Map<String, HeldCard> cards(BankView view, Account account, AccountStatement statement) {
        List<HeldCard> all = view.cards().stream()
                .filter(card -> card.account().equals(account.id()))
                .toList();
        Map<String, CardId> paying = new HashMap<>();
        for (JournalEntry entry : view.bank().journal().entries()) {
            if (entry.card() != null) {
                paying.put(entry.reference(), entry.card());
            }
        }
        Map<String, HeldCard> cards = new HashMap<>();
        statement.lines().forEach(line -> {
            String reference = line.movement().reference();
            card(all, paying.get(reference)).ifPresent(card -> cards.put(reference, card));
        });
        return cards;
    }

    private static Optional<HeldCard> card(List<HeldCard> all, @Nullable CardId paying) {
        return all.stream()
                .filter(card -> card.id().equals(paying))
                .findFirst()
                .or(() -> all.stream()
                        .filter(card -> card.card().holderType() == CardHolderType.PRIMARY)
                        .findFirst());
    }
}
