package dev.sandbank.http.bank.example.fact;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document. It is about at most one account, card and transaction: the first of the customer's that fits its
 * fields.
 *
 * @param names its fields
 */
public record Scope(Caller caller, Names names) {

    private static final Set<String> ACCOUNT_IDS = Set.of("accountId", "sourceAccountId", "destinationAccountId");
    private static final Set<String> TRANSACTIONS = Set.of("transactionAmount", "transactionDate", "orderReferenceId");
    private static final List<String> GROUPS = List.of("lopSupportedAccountGroup", "btSupportedAccountGroup");
    private static final String ORDER = "orderReferenceId";

    /** Whether the object names a card. */
    boolean namesCard() {
        return names.has("cardId") || names.has("displayCardNumber");
    }

    /** The account; null if none fits. */
    @Nullable
    Account account() {
        if (namesCard() && !names.hasAny(ACCOUNT_IDS)) {
            HeldCard card = card();
            return card == null ? null : caller.account(card.account()).orElse(null);
        }
        return first(kinds());
    }

    private Predicate<Account> kinds() {
        String kind = names.kindOfAccount();
        if (!kind.isEmpty()) {
            return account -> account.kind().name().equals(kind);
        }
        if (names.has("iban")) {
            return account -> account.kind().canPay() && account.kind().isDeposit();
        }
        return GROUPS.stream()
                .filter(names::has)
                .flatMap(name -> ReferenceData.of(name, caller.market()).stream())
                .findFirst()
                .<Predicate<Account>>map(groups ->
                        account -> groups.has(GroupName.of(account.kind()).name()))
                .orElse(account -> true);
    }

    /** The account that receives the payment of {@link #account}. */
    @Nullable
    Account destination() {
        Account source = account();
        return first(account -> account.kind().canPay() && !account.equals(source));
    }

    @Nullable
    HeldCard card() {
        return caller.cards().stream().findFirst().orElse(null);
    }

    /** The account whose history the object is about; billed amounts belong to a credit card. */
    @Nullable
    Account ledger() {
        return names.has("billedAmount") ? first(account -> account.kind() == AccountKind.CREDIT_CARD) : account();
    }

    /** The line of that history; null if there is none, or if the object is about none. */
    @Nullable
    HistoryLine line() {
        Account account = ledger();
        return account == null || !tellsTransaction()
                ? null
                : caller.histories().apply(account.id()).stream()
                        .filter(line -> !booked(line).isAfter(caller.today()))
                        .filter(line -> names.has(ORDER) == line instanceof InvestmentOrder)
                        .findFirst()
                        .orElse(null);
    }

    /** Loans and purchases with points have some fields of transactions, but they are no transactions. */
    private boolean tellsTransaction() {
        return names.hasAny(TRANSACTIONS) && !names.has("loanReferenceId") && !names.has("pointsToRedeem");
    }

    private static LocalDate booked(HistoryLine line) {
        LocalDate posted = line instanceof Transaction transaction ? transaction.postedOn() : null;
        return posted == null ? line.date() : posted;
    }

    private @Nullable Account first(Predicate<Account> fits) {
        return caller.accounts().stream().filter(fits).findFirst().orElse(null);
    }
}
