-- What is kept of the calls of applications. Entries that only named their application are marked, because few of them
-- are kept. The path has one step on each line, its parts between tabs; only refused calls have one.

-- Numbers grow by one in the order of commits, also over entries that are removed: a sequence would give some to
-- transactions that commit later or not at all, and readers of new entries would miss those.

create table call_number (
    last bigint not null
);

insert into call_number (last) values (0);

create table call_entry (
    number bigint not null primary key,
    id text collate "C" not null unique,
    at_time bigint not null,
    client_id text collate "C" not null references client (id) on delete cascade,
    proved boolean not null,
    request_id text collate "C" not null,
    operation text collate "C" not null,
    method text collate "C" not null,
    route text collate "C" not null,
    market text collate "C",
    status bigint not null,
    micros bigint not null,
    reason text collate "C",
    hint text collate "C",
    path text collate "C" not null
);

create index call_entry_by_client on call_entry (client_id, proved, number);
create index call_entry_by_time on call_entry (at_time);

create function next_call_number() returns trigger language plpgsql as
    'begin update call_number set last = last + 1 returning last into new.number; return new; end';

create trigger call_entry_number before insert on call_entry for each row when (new.number is null)
    execute function next_call_number();
