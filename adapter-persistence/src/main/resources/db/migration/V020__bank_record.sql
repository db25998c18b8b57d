-- What callers changed at the bank besides money: payees, states of cards, edits of profiles and so on.
-- born and changed are the numbers of a record's first and last change, counted in its space from 1; a record that was
-- removed has no facts and leaves its numbers behind. due is an instant in milliseconds.

create table bank_record (
    space text not null,
    kind text not null,
    id text not null,
    market text not null,
    holder text not null,
    born bigint not null,
    changed bigint not null,
    due bigint,
    facts text,
    primary key (space, kind, id)
);

create index bank_record_of_holder on bank_record (space, market, holder, born);
create index bank_record_of_kind on bank_record (space, kind, born);
create index bank_record_due on bank_record (space, due);

alter table ledger_journal add column last_change bigint not null default 0;

-- The other customer of an entry, such as the one who receives a transfer.

alter table ledger_entry add column other_market text;
alter table ledger_entry add column other_holder text;
alter table ledger_entry add column other_subject text;

create index ledger_entry_of_day on ledger_entry (space, market, holder, booked_on);
create index ledger_entry_of_other on ledger_entry (space, other_market, other_holder, sequence);
