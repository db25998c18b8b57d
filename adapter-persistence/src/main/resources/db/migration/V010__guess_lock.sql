-- Failed attempts are counted in memory now. What is stored are the locks, for the operator to see and to lift.

drop table login_failure;

create table guess_lock (
    source text not null,
    target_kind text not null,
    target_name text not null,
    entry bigint not null,
    since bigint not null,
    until_then bigint not null,
    primary key (target_kind, target_name, source)
);

create unique index guess_lock_in_order on guess_lock (entry);
