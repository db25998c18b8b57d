package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.EntryLink;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.persistence.sql.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A posting with its entry. */
record LedgerRow(
        JournalPlace place,
        String reference,
        EntryKind kind,
        LocalDate postsOn,
        String subject,
        @Nullable CardId card,
        @Nullable Counterpart counterpart,
        EntryLink link,
        Posting posting) {

    static LedgerRow of(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        String card = columns.textOrNull("card");
        return new LedgerRow(
                new JournalPlace(
                        columns.bigNumber("sequence"),
                        columns.customer("market", "holder"),
                        columns.instant("booked_at"),
                        day(columns, "booked_on")),
                columns.text("reference"),
                EntryKind.valueOf(columns.text("kind")),
                day(columns, "posts_on"),
                columns.text("subject"),
                card == null ? null : new CardId(card),
                counterpart(columns),
                new EntryLink(
                        EntryEffect.valueOf(columns.text("effect")),
                        columns.textOrNull("origin"),
                        columns.flag("forced")),
                new Posting(
                        new LedgerAccount(columns.text("account")),
                        new Unit(columns.text("unit")),
                        columns.bigNumber("amount")));
    }

    private static @Nullable Counterpart counterpart(Columns columns) throws SQLException {
        return columns.textOrNull("other_holder") == null
                ? null
                : new Counterpart(columns.customer("other_market", "other_holder"), columns.text("other_subject"));
    }

    private static LocalDate day(Columns columns, String column) throws SQLException {
        return LocalDate.ofEpochDay(columns.bigNumber(column));
    }

    /** The entries made from rows that are sorted by entry and posting. */
    static List<JournalEntry> entries(List<LedgerRow> rows) {
        List<JournalEntry> entries = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            LedgerRow row = rows.get(at);
            postings.add(row.posting());
            if (at + 1 == rows.size()
                    || rows.get(at + 1).place().sequence() != row.place().sequence()) {
                entries.add(row.with(postings));
                postings.clear();
            }
        }
        return entries;
    }

    private JournalEntry with(List<Posting> all) {
        return new JournalEntry(
                place, kind, new Entry(reference, place.on(), all), postsOn, subject, card, counterpart, link);
    }
}
