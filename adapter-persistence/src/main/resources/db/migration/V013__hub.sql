-- People of the hub: registrations, developers and their sessions, and the links in their mails.
-- Of a link no secret is here: only the installation's key gives it.

create table developer (
    entry integer not null primary key,
    id text not null unique,
    user_id text not null,
    user_id_key text not null unique,
    email text not null,
    email_key text not null unique,
    name text not null,
    company text not null,
    space text not null,
    password text not null,
    administrator boolean not null,
    suspended boolean not null,
    created_at bigint not null,
    warned_at bigint not null default 0,
    search_text text not null
);

create index developer_administrator on developer (entry) where administrator;

create table registration (
    entry integer not null primary key,
    id text not null unique,
    name text not null,
    email text not null,
    email_key text not null,
    company text not null,
    country text not null,
    purpose text not null,
    submitted_at bigint not null,
    state text not null,
    decided_by_kind text,
    decided_by text,
    decided_at bigint,
    reason text,
    developer text,
    activated_at bigint,
    search_text text not null
);

create index registration_by_email on registration (email_key, entry);
create index registration_by_state on registration (state, entry);

create table hub_session (
    id text not null primary key,
    developer text not null references developer (id) on delete cascade,
    started_at bigint not null,
    last_seen_at bigint not null,
    ends_at bigint not null,
    source text not null,
    browser text not null
);

create index hub_session_by_developer on hub_session (developer);
create index hub_session_by_end on hub_session (ends_at);

create table acting_link (
    id text not null primary key,
    purpose text not null,
    subject text not null,
    made_at bigint not null,
    ends_at bigint not null,
    ended_at bigint
);

create index acting_link_by_subject on acting_link (purpose, subject);
create index acting_link_by_end on acting_link (ends_at);
