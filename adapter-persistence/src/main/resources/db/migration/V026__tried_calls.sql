-- Calls that developers try from the pages of the hub are marked. They are counted apart from those of programs, because
-- their times are of calls inside the server.

alter table call_entry add column tried boolean not null default false;

create table usage_hour_with_tries (
    client_id text not null references client (id) on delete cascade,
    hour bigint not null,
    operation text not null,
    proved boolean not null,
    tried boolean not null,
    calls bigint not null,
    unauthenticated bigint not null,
    forbidden bigint not null,
    limited bigint not null,
    other_errors bigint not null,
    max_micros bigint not null,
    latencies text not null,
    causes text not null,
    primary key (client_id, hour, operation, proved, tried)
);

insert into usage_hour_with_tries
    select client_id, hour, operation, proved, false, calls, unauthenticated, forbidden, limited, other_errors,
        max_micros, latencies, causes
    from usage_hour;

drop table usage_hour;

alter table usage_hour_with_tries rename to usage_hour;

create index usage_hour_by_hour on usage_hour (hour);
