-- An entry may hold money instead of moving it, and may depend on an earlier one, which origin names. Only what moves
-- counts in ledger_balance.

alter table ledger_entry add column effect text not null default 'MOVES';
alter table ledger_entry add column origin text;
alter table ledger_entry add column forced boolean not null default false;
alter table ledger_posting add column effect text not null default 'MOVES';

create index ledger_entry_of_origin on ledger_entry (space, origin);
