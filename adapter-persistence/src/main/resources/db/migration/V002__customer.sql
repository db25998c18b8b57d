-- Customers at the bank's own pages.

create table customer_session (
    id text primary key,
    space text not null,
    market text not null,
    user_id text not null,
    started_at bigint not null,
    expires_at bigint not null
);

create index customer_session_by_end on customer_session (expires_at);

create table login_failure (
    space text not null,
    market text not null,
    user_id text not null,
    entry bigint not null,
    failures integer not null,
    locked_until bigint,
    primary key (space, market, user_id)
);

create unique index login_failure_in_order on login_failure (entry);
