-- What was asked for and waits for a one-time code. Of its id only the SHA-256 is here.

create table control_flow (
    id text primary key,
    space text not null,
    client text not null,
    market text not null,
    subject text not null,
    purpose text not null,
    payload text not null,
    expires_at bigint not null,
    wrong_codes integer not null,
    verified_at bigint,
    spent_at bigint
);

create index control_flow_by_end on control_flow (expires_at);
