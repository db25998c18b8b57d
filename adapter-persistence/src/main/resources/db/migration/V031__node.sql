-- The servers that share these data. A file is used by one server, so there the table stays empty. Times are those of
-- the database.
create table node (
    id bigint not null primary key,
    name text not null,
    version text not null,
    started_at bigint not null,
    seen_at bigint not null,
    leads bigint not null
);
