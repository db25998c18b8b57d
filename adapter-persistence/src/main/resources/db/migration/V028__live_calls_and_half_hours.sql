-- How many entries of calls of an application were ever added. Entries are removed again; by this it is known how many a
-- reader of new ones has missed.

create table call_count (
    client_id text not null primary key references client (id) on delete cascade,
    entries bigint not null
);

insert into call_count (client_id, entries) select client_id, count(*) from call_entry group by client_id;

-- Usage is counted by halves of hours, numbered since 1970, because in some zones days begin at half past an hour. What was
-- counted by hours is that of their first halves.
alter table usage_hour rename to usage_half;
alter table usage_half rename column hour to half;
update usage_half set half = half * 2;
