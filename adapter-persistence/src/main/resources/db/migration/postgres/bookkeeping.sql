create table schema_version (
    version bigint primary key
);

-- How often each writing connection has committed changes, by which others notice them. A crash of the server may empty it.
create unlogged table commit_mark (
    writer bigint primary key,
    commits bigint not null,
    changed_at timestamp with time zone not null
);

create sequence commit_writer;
