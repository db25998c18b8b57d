-- The journal of each space: what callers changed about the bank. Amounts are minor units of a currency, or points.
-- Days are counted from 1970. A row of ledger_balance is the sum of the postings of its account.

create table ledger_journal (
    space text primary key,
    resets bigint not null,
    last_sequence bigint not null
);

create table ledger_entry (
    space text not null,
    sequence bigint not null,
    reference text not null,
    kind text not null,
    market text not null,
    holder text not null,
    card text,
    subject text not null,
    booked_at bigint not null,
    booked_on bigint not null,
    posts_on bigint not null,
    primary key (space, sequence)
);

create unique index ledger_entry_by_reference on ledger_entry (space, reference);
create index ledger_entry_of_holder on ledger_entry (space, market, holder, sequence);
create index ledger_entry_of_card on ledger_entry (space, card, booked_on);

create table ledger_posting (
    space text not null,
    sequence bigint not null,
    line integer not null,
    account text not null,
    unit text not null,
    amount bigint not null,
    posts_on bigint not null,
    primary key (space, sequence, line),
    foreign key (space, sequence) references ledger_entry (space, sequence)
);

create index ledger_posting_of_account on ledger_posting (space, account, unit, posts_on);

create table ledger_balance (
    space text not null,
    account text not null,
    unit text not null,
    amount bigint not null,
    primary key (space, account, unit)
);

-- Points that were redeemed before there was a journal.

insert into ledger_journal (space, resets, last_sequence)
select space, 0, count(*) from redemption group by space;

insert into ledger_entry (space, sequence, reference, kind, market, holder, card, subject, booked_at, booked_on,
    posts_on)
select space, row_number() over (partition by space order by booked_at, order_id), 'redemption ' || order_id,
    'POINTS_REDEEMED', market, holder, null, description, booked_at, booked_at / 86400000, booked_at / 86400000
from redemption;

insert into ledger_posting (space, sequence, line, account, unit, amount, posts_on)
select e.space, e.sequence, 0, 'points:' || e.market || '/' || e.holder, 'POINTS', -r.points, e.posts_on
from ledger_entry e join redemption r on r.space = e.space and 'redemption ' || r.order_id = e.reference;

insert into ledger_posting (space, sequence, line, account, unit, amount, posts_on)
select e.space, e.sequence, 1, 'outside:points redeemed', 'POINTS', r.points, e.posts_on
from ledger_entry e join redemption r on r.space = e.space and 'redemption ' || r.order_id = e.reference;

insert into ledger_balance (space, account, unit, amount)
select space, account, unit, sum(amount) from ledger_posting group by space, account, unit;
