-- Spaces. The clock follows the wall clock with an offset in milliseconds, or stands still at an instant. Applications
-- could name any space before: those spaces saw the default data, and go on doing so.

create table space (
    id text primary key,
    entry bigint not null,
    name text not null,
    seed text not null,
    clock_offset bigint not null,
    frozen_at bigint,
    created_at bigint not null
);

create unique index space_in_order on space (entry);

insert into space (id, entry, name, seed, clock_offset, frozen_at, created_at)
values ('default', 0, 'Default', 'default', 0, null, 0);

insert into space (id, entry, name, seed, clock_offset, frozen_at, created_at)
select space, min(registration), space, 'default', 0, null, min(created_at)
from client where space <> 'default' group by space;

-- Housekeeping goes by the clock of each space.
drop index access_token_by_end;
create index access_token_of_space_by_end on access_token (space, expires_at);
create index client_of_space on client (space);
create index control_flow_of_space on control_flow (space);
