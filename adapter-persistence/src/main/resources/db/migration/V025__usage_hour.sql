-- What applications did with each operation in each hour, numbered since 1970. It outlives the entries of calls. Latencies
-- are numbers of calls in fixed steps, between spaces; causes are lines of a reason and its number of calls.

create table usage_hour (
    client_id text not null references client (id) on delete cascade,
    hour bigint not null,
    operation text not null,
    proved boolean not null,
    calls bigint not null,
    unauthenticated bigint not null,
    forbidden bigint not null,
    limited bigint not null,
    other_errors bigint not null,
    max_micros bigint not null,
    latencies text not null,
    causes text not null,
    primary key (client_id, hour, operation, proved)
);

create index usage_hour_by_hour on usage_hour (hour);
