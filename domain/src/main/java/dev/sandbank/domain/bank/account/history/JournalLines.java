package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountJournal;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.HoldState;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of an account as lines of its history. A line keeps its reference when it is posted. */
record JournalLines(Account account, AccountJournal journal) {

    /** The number of different authorization codes of pending card payments. */
    private static final int AUTHORIZATIONS = 1_000_000;

    /**
     * The lines of what moves, oldest first, without running balances. What was undone while it was pending is posted on
     * the day of that, and so is what undid it.
     */
    List<Transaction> oldestFirst() {
        Map<String, LocalDate> undone = new HashMap<>();
        journal.entries().stream()
                .filter(entry -> entry.link().effect() == EntryEffect.CANCELS)
                .forEach(entry -> {
                    undone.put(entry.reference(), entry.place().on());
                    undone.putIfAbsent(
                            Objects.requireNonNull(entry.link().origin()),
                            entry.place().on());
                });
        return journal.entries().stream()
                .filter(entry -> entry.link().effect().moves())
                .map(entry -> line(entry, undone.getOrDefault(entry.reference(), entry.postsOn())))
                .toList();
    }

    /** The lines of open holds, oldest first. They have no running balance, because they may go without a trace. */
    List<Transaction> held() {
        return Hold.of(journal.entries()).stream()
                .filter(hold -> hold.on(journal.today()) == HoldState.OPEN)
                .map(hold -> pending(hold.entry()))
                .toList();
    }

    private Transaction line(JournalEntry entry, LocalDate postedOn) {
        if (postedOn.isAfter(journal.today())) {
            return pending(entry);
        }
        CreditLine credit = credit();
        if (credit == null) {
            return posted(entry, TransactionStatus.POSTED, postedOn, null);
        }
        return credit.hasBilled(entry.postsOn())
                ? posted(entry, TransactionStatus.BILLED, postedOn, credit.statementOf(entry.postsOn()))
                : posted(entry, TransactionStatus.UNBILLED, postedOn, null);
    }

    private Transaction pending(JournalEntry entry) {
        String authorization = account.kind().isBilled() ? authorization(entry) : null;
        return new Transaction(movement(entry), TransactionStatus.PENDING, null, null, null, authorization);
    }

    private Transaction posted(
            JournalEntry entry, TransactionStatus status, LocalDate postedOn, @Nullable LocalDate statement) {
        return new Transaction(movement(entry), status, null, postedOn, statement, null);
    }

    private Movement movement(JournalEntry entry) {
        return switch (entry.kind()) {
            case CARD_PAYMENT -> purchase(entry, Purpose.PURCHASE, "CARD PURCHASE ");
            case CARD_REFUND -> purchase(entry, Purpose.REFUND, "CARD REFUND ");
            case REVERSAL -> reversal(entry);
            case OWN_TRANSFER -> transfer(entry, Purpose.OWN_TRANSFER, Purpose.OWN_TRANSFER);
            case TRANSFER -> transfer(entry, Purpose.OUTGOING_TRANSFER, Purpose.INCOMING_TRANSFER);
            case BILL_PAYMENT -> transfer(entry, Purpose.UTILITY, Purpose.UTILITY);
            case FEE -> fee(entry);
            case LOAN_PAID_OUT -> loan(entry, "LOAN ");
            case PURCHASE_PLANNED -> loan(entry, "TO BE PAID IN INSTALMENTS ");
            case LOAN_INSTALMENT -> loan(entry, "INSTALMENT OF LOAN ");
            case PLAN_REFUNDED -> loan(entry, "REFUND ");
            case STATEMENT_CREDIT ->
                movement(
                        entry, Purpose.CARD_PAYMENT, "POINTS CREDIT " + entry.subject(), LedgerAccount.POINTS_REDEEMED);
            case POINTS_EARNED, POINTS_REDEEMED, POINTS_TAKEN_BACK, POINTS_RETURNED ->
                throw new IllegalArgumentException("points are not on an account");
        };
    }

    private Movement purchase(JournalEntry entry, Purpose purpose, String verb) {
        String shop = entry.subject();
        Money amount = journal.amount(entry);
        return new Movement(
                entry.lineReference(),
                entry.place().on(),
                purpose,
                account.kind() == AccountKind.CREDIT_CARD && purpose == Purpose.PURCHASE ? shop : verb + shop,
                amount,
                LedgerAccount.outside(shop),
                shop,
                null);
    }

    private Movement transfer(JournalEntry entry, Purpose paid, Purpose received) {
        boolean gains = !journal.amount(entry).isNegative();
        String other = entry.subject(gains);
        String verb = gains ? "TRANSFER FROM " : paid == Purpose.UTILITY ? "BILL PAYMENT " : "TRANSFER TO ";
        return movement(entry, gains ? received : paid, verb + other, LedgerAccount.outside(other));
    }

    private Movement loan(JournalEntry entry, String words) {
        String subject = entry.subject();
        return movement(entry, Purpose.INSTALLMENT, words + subject, LedgerAccount.loan(subject));
    }

    private Movement fee(JournalEntry entry) {
        return movement(entry, Purpose.FEE, "FEE FOR " + entry.subject(), LedgerAccount.fees(account.currency()));
    }

    private Movement reversal(JournalEntry entry) {
        String other = entry.subject(!journal.amount(entry).isNegative());
        return movement(entry, Purpose.REVERSAL, "REVERSAL " + other, LedgerAccount.outside(other));
    }

    private Movement movement(JournalEntry entry, Purpose purpose, String description, LedgerAccount other) {
        return new Movement(
                entry.lineReference(),
                entry.place().on(),
                purpose,
                description,
                journal.amount(entry),
                other,
                null,
                null);
    }

    private static String authorization(JournalEntry entry) {
        return String.format(Locale.ROOT, "%06d", entry.place().sequence() % AUTHORIZATIONS);
    }

    private @Nullable CreditLine credit() {
        if (account.terms() instanceof CardTerms card) {
            return card.credit();
        }
        return account.terms() instanceof ReadyCreditTerms ready ? ready.credit() : null;
    }
}
