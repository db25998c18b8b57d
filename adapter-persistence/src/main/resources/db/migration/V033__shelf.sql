-- What pages of the hub leave for minutes or hours, so that every server finds it: sealed under the key of the installation.

create table shelf_item (
    kind text not null,
    owner text not null,
    name text not null,
    sealed blob not null,
    size bigint not null,
    added_at bigint not null,
    ends_at bigint not null,
    primary key (kind, owner, name)
);

create index shelf_item_by_end on shelf_item (ends_at);
