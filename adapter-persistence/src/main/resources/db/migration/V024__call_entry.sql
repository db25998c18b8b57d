-- What is kept of the calls of applications. Entries that only named their application are marked, because few of them
-- are kept. The path has one step on each line, its parts between tabs; only refused calls have one.

create table call_entry (
    number integer not null primary key autoincrement,
    id text not null unique,
    at_time bigint not null,
    client_id text not null references client (id) on delete cascade,
    proved boolean not null,
    request_id text not null,
    operation text not null,
    method text not null,
    route text not null,
    market text,
    status integer not null,
    micros bigint not null,
    reason text,
    hint text,
    path text not null
);

create index call_entry_by_client on call_entry (client_id, proved, number);
create index call_entry_by_time on call_entry (at_time);
