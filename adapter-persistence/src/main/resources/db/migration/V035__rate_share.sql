-- How nodes that share this store share the rate limits of applications. A node's beat grows while it lives; other nodes
-- measure how long it stood still by their own clocks, so no time is stored.
create table rate_node (
    node text not null primary key,
    beat bigint not null
);

-- Changing the row of an application locks its shares until the end of the unit.
create table rate_client (
    client_id text not null primary key references client (id) on delete cascade,
    exchanges bigint not null,
    round bigint not null,
    generation bigint not null
);

create table rate_share (
    node text not null references rate_node (node) on delete cascade,
    client_id text not null references rate_client (client_id) on delete cascade,
    slots integer not null,
    answered bigint not null,
    generation bigint not null,
    free_after_millis bigint not null,
    primary key (node, client_id)
);

create index rate_share_by_client on rate_share (client_id);
