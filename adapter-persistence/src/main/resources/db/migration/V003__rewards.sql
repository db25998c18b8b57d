-- What callers changed about reward points; the points themselves are seeded.

create table reward_link (
    space text not null,
    code text not null,
    market text not null,
    client text not null,
    holder text not null,
    card text not null,
    reference text not null,
    active boolean not null,
    linked_at bigint not null,
    primary key (space, code)
);

create table redemption (
    space text not null,
    order_id text not null,
    link_code text not null,
    market text not null,
    holder text not null,
    reference text not null,
    amount bigint not null,
    currency text not null,
    points bigint not null,
    description text not null,
    balance_after bigint not null,
    booked_at bigint not null,
    primary key (space, order_id),
    foreign key (space, link_code) references reward_link (space, code)
);

create unique index redemption_of_link on redemption (space, link_code, reference);
create index redemption_of_holder on redemption (space, market, holder);
