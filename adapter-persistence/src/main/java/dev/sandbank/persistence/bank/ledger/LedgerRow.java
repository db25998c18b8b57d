package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A posting with its entry, or the state of a journal in which the customer has no entry.
 *
 * @param head the entry without its postings, null if there is none
 */
record LedgerRow(long resets, @Nullable Head head) {

    /** An entry, and one of its postings. */
    record Head(
            JournalPlace place,
            String reference,
            EntryKind kind,
            LocalDate postsOn,
            String subject,
            @Nullable CardId card,
            Posting posting) {

        private JournalEntry with(List<Posting> postings) {
            return new JournalEntry(place, kind, new Entry(reference, place.on(), postings), postsOn, subject, card);
        }
    }

    static LedgerRow of(ResultSet row, StatementContext context, CustomerId customer) throws SQLException {
        Columns columns = new Columns(row);
        long sequence = columns.bigNumber("sequence");
        return new LedgerRow(columns.bigNumber("resets"), sequence == 0 ? null : head(columns, sequence, customer));
    }

    private static Head head(Columns columns, long sequence, CustomerId customer) throws SQLException {
        String card = columns.textOrNull("card");
        return new Head(
                new JournalPlace(sequence, customer, columns.instant("booked_at"), day(columns, "booked_on")),
                columns.text("reference"),
                EntryKind.valueOf(columns.text("kind")),
                day(columns, "posts_on"),
                columns.text("subject"),
                card == null ? null : new CardId(card),
                new Posting(
                        new LedgerAccount(columns.text("account")),
                        new Unit(columns.text("unit")),
                        columns.bigNumber("amount")));
    }

    private static LocalDate day(Columns columns, String column) throws SQLException {
        return LocalDate.ofEpochDay(columns.bigNumber(column));
    }

    /** The entries made from rows that are sorted by entry and posting. */
    static List<JournalEntry> entries(List<LedgerRow> rows) {
        List<JournalEntry> entries = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Head head = rows.get(at).head();
            if (head == null) {
                continue;
            }
            postings.add(head.posting());
            Head next = at + 1 < rows.size() ? rows.get(at + 1).head() : null;
            if (next == null || next.place().sequence() != head.place().sequence()) {
                entries.add(head.with(postings));
                postings.clear();
            }
        }
        return entries;
    }
}
