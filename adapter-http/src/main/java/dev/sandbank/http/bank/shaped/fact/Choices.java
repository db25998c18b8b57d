package dev.sandbank.http.bank.shaped.fact;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.card.CardHolderType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.http.bank.caller.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the caller's accounts, cards and transactions that a scope may be about, in order. */
final class Choices {

    private static final String ANY_FUNCTION = "ALL";
    private static final List<String> GROUPS = List.of("lopSupportedAccountGroup", "btSupportedAccountGroup");

    /** The second one is misspelt on the wire. */
    private static final Set<String> STATEMENT_IDS = Set.of("statementId", "statmentId");

    private final Caller caller;
    private final Scope scope;

    Choices(Caller caller, Scope scope) {
        this.caller = caller;
        this.scope = scope;
    }

    /** The number of such things, if a scope is about one of its own; otherwise null. */
    @Nullable
    Integer most() {
        if (scope.names().has("statementDate") && scope.names().hasAny(STATEMENT_IDS)) {
            return hasNoStatements() ? (Integer) 0 : CalendarFacts.statements(scope);
        }
        if (scope.names().has("orderReferenceId") || scope.names().has("transactionReferenceId")) {
            return caller.sent().value("accountId") == null
                    ? null
                    : scope.lines().size();
        }
        if (isSupplementary()) {
            return cards().size();
        }
        if (scope.names().hasAny(Scope.ACCOUNT_IDS)) {
            return accounts().size();
        }
        return scope.names().has("cardId") ? (Integer) cards().size() : null;
    }

    /** Only credit cards have statements. */
    private boolean hasNoStatements() {
        Account account = scope.account();
        return account != null
                && account.kind() != AccountKind.CREDIT_CARD
                && caller.sent().value("accountId") != null;
    }

    @Nullable
    Account account(int index) {
        List<Account> accounts = accounts();
        return accounts.isEmpty() ? null : accounts.get(index % accounts.size());
    }

    private List<Account> accounts() {
        Account around = scope.outer() == null || !scope.outer().opensAccount()
                ? null
                : scope.outer().account();
        boolean paysOnly = scope.names().schemas().size() == 1 && scope.names().has("sourceAccountId");
        List<Account> fitting = caller.accounts().stream()
                .filter(kinds())
                .filter(account -> !paysOnly || !account.equals(around))
                .toList();
        if (scope.names().has("destinationAccountId") && scope.outer() != null) {
            List<Account> turned = new ArrayList<>(fitting);
            Collections.rotate(turned, -1);
            return turned;
        }
        return fitting;
    }

    private Predicate<Account> kinds() {
        String kind = scope.names().kindOfAccount();
        if (!kind.isEmpty()) {
            return account -> account.kind().name().equals(kind);
        }
        if (scope.list().equals("loanAccount")) {
            return account -> account.kind() == AccountKind.LOAN;
        }
        if (scope.names().has("iban") || (scope.names().has("sourceAccountId") && scope.outer() != null)) {
            return account -> account.kind().canPay() && account.kind().isDeposit();
        }
        if (scope.names().has("destinationAccountId") && scope.outer() != null) {
            return account -> account.kind().canPay();
        }
        return GROUPS.stream()
                .filter(scope.names()::has)
                .flatMap(name -> ReferenceData.of(name, caller.market()).stream())
                .findFirst()
                .<Predicate<Account>>map(groups ->
                        account -> groups.has(GroupName.of(account.kind()).name()))
                .orElse(account -> true);
    }

    /** The account that was sent as the destination, or else the first other account that can receive. */
    @Nullable
    Account destination(@Nullable Account source) {
        String sent = caller.sent().value("destinationAccountId");
        return Stream.concat(
                        caller.accounts().stream()
                                .filter(account -> account.id().value().equals(sent)),
                        caller.accounts().stream()
                                .filter(account -> account.kind().canPay() && !account.equals(source)))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    HeldCard card(int index) {
        List<HeldCard> cards = cards();
        return cards.isEmpty() ? null : cards.get(index % cards.size());
    }

    private boolean isSupplementary() {
        return scope.list().startsWith("supplementary");
    }

    /** If the scope also names an account, the cards of that account, if there are any. */
    private List<HeldCard> cards() {
        if (isSupplementary()) {
            return caller.cards().stream()
                    .filter(card -> card.card().holderType() == CardHolderType.SUPPLEMENTARY)
                    .filter(card -> !card.id().value().equals(caller.sent().value("cardId")))
                    .toList();
        }
        String account = caller.sent().value("accountId");
        List<HeldCard> allowing = caller.cards().stream().filter(this::allows).toList();
        List<HeldCard> ofAccount = allowing.stream()
                .filter(card -> card.account().value().equals(account))
                .toList();
        return ofAccount.isEmpty() || scope.outer() == null ? allowing : ofAccount;
    }

    /** Whether the card has the function that was asked for; true if none was. */
    private boolean allows(HeldCard card) {
        String function = caller.sent().value("cardFunction");
        return function == null
                || function.equals(ANY_FUNCTION)
                || card.id().value().equals(caller.sent().value("cardId"))
                || card.functions().stream().anyMatch(allowed -> allowed.name().equals(function));
    }

    @Nullable
    Account creditCardAccount() {
        return caller.accounts().stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .findFirst()
                .orElse(null);
    }

    /** The lines of the kind for which the scope has fields; the line that was sent comes first. */
    List<HistoryLine> lines(@Nullable Account account) {
        if (account == null) {
            return List.of();
        }
        String sent = caller.sent().value("transactionReferenceId");
        LocalDate until = CalendarFacts.until(scope);
        List<HistoryLine> all = caller.histories().apply(account.id()).stream()
                .filter(line -> !booked(line).isAfter(until))
                .filter(line -> scope.names().has("orderReferenceId") == line instanceof InvestmentOrder)
                .toList();
        List<HistoryLine> asked = all.stream()
                .filter(line -> line instanceof Transaction transaction
                        && Objects.equals(transaction.movement().reference(), sent))
                .toList();
        return asked.isEmpty() ? all : asked;
    }

    private static LocalDate booked(HistoryLine line) {
        LocalDate posted = line instanceof Transaction transaction ? transaction.postedOn() : null;
        return posted == null ? line.date() : posted;
    }
}
