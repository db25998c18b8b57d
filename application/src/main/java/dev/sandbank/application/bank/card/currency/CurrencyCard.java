package dev.sandbank.application.bank.card.currency;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/**
 * A debit card and the accounts it may pay from.
 *
 * @param accounts the accounts that the viewer sees and that money can be spent from, those linked first told by
 *     {@link #isLinked}
 */
public record CurrencyCard(HeldCard card, List<Account> accounts) {

    public CurrencyCard {
        accounts = List.copyOf(accounts);
    }

    static CurrencyCard of(HeldCard card, Viewer viewer, CustomerBank bank) {
        if (card.card().type() != CardType.DEBIT) {
            throw new Refused(BankRefusal.CARD_ACT_NOT_OFFERED);
        }
        return new CurrencyCard(
                card,
                bank.holdings().accounts().stream()
                        .filter(account -> viewer.accounts().contains(account.id()))
                        .filter(account -> account.terms() instanceof DepositTerms)
                        .toList());
    }

    public boolean isEnrolled() {
        return !card.standing().currencies().isEmpty();
    }

    public boolean isLinked(Account account) {
        return card.standing().currencies().contains(account.id());
    }

    /** The currencies of accounts that could be linked and are not, each once. */
    public List<Currency> addable() {
        List<Currency> linked =
                accounts.stream().filter(this::isLinked).map(Account::currency).toList();
        return accounts.stream()
                .map(Account::currency)
                .filter(currency -> !linked.contains(currency))
                .distinct()
                .toList();
    }

    /**
     * An account to link.
     *
     * @throws Refused ACCOUNT_UNKNOWN, or CARD_ACCOUNT_UNSUITABLE if the card cannot pay from it
     */
    Account account(AccountId id, Viewer viewer) {
        if (!viewer.accounts().contains(id)) {
            throw new Refused(BankRefusal.ACCOUNT_UNKNOWN);
        }
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_ACCOUNT_UNSUITABLE));
    }
}
