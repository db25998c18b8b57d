-- Data sets. The content is the canonical text of the file, whose hash is the id. Markets are lines. An event is the name
-- under which every developer sees the set. A developer who has a set can share it with teams.

create table data_set (
    entry integer not null primary key,
    id text not null unique,
    name text not null,
    markets text not null,
    customers integer not null,
    accounts integer not null,
    transactions integer not null,
    created_at bigint not null,
    of_operator boolean not null,
    event text,
    content text not null
);

create table data_set_holder (
    entry integer not null primary key,
    data_set text not null references data_set (id) on delete cascade,
    developer text not null references developer (id) on delete cascade
);

create unique index data_set_holder_once on data_set_holder (data_set, developer);
create index data_set_holder_by_developer on data_set_holder (developer, entry);

create table data_set_share (
    entry integer not null primary key,
    holder integer not null references data_set_holder (entry) on delete cascade,
    team text not null references team (id) on delete cascade
);

create unique index data_set_share_once on data_set_share (holder, team);
create index data_set_share_by_team on data_set_share (team, entry);
