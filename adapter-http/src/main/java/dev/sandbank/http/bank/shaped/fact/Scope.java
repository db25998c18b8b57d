package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.caller.Caller;
import dev.sandbank.http.bank.shaped.figure.Loan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer, or one element of a list in it. It is about at most one account, card, transaction, loan and person. An
 * element that names such a thing is about that thing; otherwise it is about the thing of the scope around it.
 */
public final class Scope {

    static final Set<String> ACCOUNT_IDS = Set.of("accountId", "sourceAccountId", "destinationAccountId");
    private static final Set<String> ACCOUNT_NUMBERS =
            Set.of("displayAccountNumber", "displaySourceAccountNumber", "displayDestinationAccountNumber");
    private static final Set<String> TRANSACTIONS = Set.of("transactionAmount", "transactionDate", "orderReferenceId");

    private final Caller caller;
    private final @Nullable Scope outer;
    private final String list;
    private final int index;
    private final Names names;
    private final Choices choices;
    private @Nullable Loan loan;
    private @Nullable List<HistoryLine> lines;

    private Scope(Caller caller, @Nullable Scope outer, String list, int index, Names names) {
        this.caller = caller;
        this.outer = outer;
        this.list = list;
        this.index = index;
        this.names = names;
        this.choices = new Choices(caller, this);
    }

    /** A whole answer whose schema has these fields. */
    public static Scope whole(Caller caller, Names names) {
        return new Scope(caller, null, "", 0, names);
    }

    Scope element(String inList, int position, Names fields) {
        return new Scope(caller, this, inList, position, fields);
    }

    public Caller caller() {
        return caller;
    }

    /** The index of the element, 0 for a whole answer. */
    public int index() {
        return index;
    }

    Names names() {
        return names;
    }

    /** The name of the list that contains the element, empty for a whole answer. */
    String list() {
        return list;
    }

    @Nullable
    Scope outer() {
        return outer;
    }

    String key() {
        return outer == null ? "" : outer.key() + "/" + list + "/" + index;
    }

    /** The largest number of elements of this kind; null if there is no limit. */
    public @Nullable Integer most() {
        return choices.most();
    }

    boolean opensAccount() {
        return names.hasAny(ACCOUNT_IDS)
                || (names.hasAny(ACCOUNT_NUMBERS) && (outer == null || !outer.isAboutAnAccount()));
    }

    boolean opensCard() {
        return names.has("cardId")
                || (names.has("displayCardNumber") && caller.sent().value("cardId") == null);
    }

    private boolean isAboutAnAccount() {
        return outer == null
                ? Scope.ACCOUNT_IDS.stream().anyMatch(name -> caller.sent().value(name) != null)
                : opensAccount() || opensCard() || outer.isAboutAnAccount();
    }

    /** The account that the scope is about; null if the caller sees none. */
    @Nullable
    Account account() {
        if (opensCard() && !names.hasAny(ACCOUNT_IDS) && (outer != null || !isAboutAnAccount())) {
            return accountOfCard();
        }
        return outer != null && !opensAccount() ? outer.account() : choices.account(index);
    }

    private @Nullable Account accountOfCard() {
        HeldCard card = card();
        return card == null ? null : caller.account(card.account()).orElse(null);
    }

    /** The account that receives the payment of the account that the scope is about. */
    @Nullable
    Account destination() {
        return names.has("destinationAccountId") && !names.has("sourceAccountId") && outer != null
                ? account()
                : choices.destination(account());
    }

    /** The card that the scope is about; null if the caller sees none. */
    @Nullable
    HeldCard card() {
        return outer == null || opensCard() ? choices.card(index) : outer.card();
    }

    /** The account whose history the scope is about; billed amounts belong to a credit card. */
    @Nullable
    Account ledger() {
        return names.has("billedAmount") ? choices.creditCardAccount() : account();
    }

    /** The line of the account's history that the scope is about; null if there is none. */
    @Nullable
    HistoryLine line() {
        if (outer != null && !tellsTransaction()) {
            return outer.line();
        }
        List<HistoryLine> all = lines();
        return index < all.size() ? all.get(index) : null;
    }

    /** Loans and purchases with points have some fields of transactions, but they are no transactions. */
    private boolean tellsTransaction() {
        return names.hasAny(TRANSACTIONS) && !names.has("loanReferenceId") && !names.has("pointsToRedeem");
    }

    /** Whether the scope is one line among several of an account's history. */
    boolean isLineOfList() {
        return outer != null && tellsTransaction() && line() != null;
    }

    /** The lines that elements like this one are about. */
    List<HistoryLine> lines() {
        if (lines == null) {
            lines = tellsTransaction() ? choices.lines(ledger()) : List.of();
        }
        return lines;
    }

    /** The loan that the scope is about; the rows of a schedule are about the loan of the scope around them. */
    Loan loan() {
        if (outer != null && (Loans.isRow(names) || !Loans.tells(names))) {
            return outer.loan();
        }
        if (loan == null) {
            loan = Loans.of(this);
        }
        return loan;
    }
}
