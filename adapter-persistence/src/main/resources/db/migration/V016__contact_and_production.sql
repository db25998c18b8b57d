-- Contact threads with their messages, requests for production with their history, and what applications were seen to do.
-- Threads and requests are numbered anew when they change, so the numbers give the order of the lists.

create table contact (
    entry integer not null primary key,
    id text not null unique,
    developer text not null references developer (id) on delete cascade,
    kind text not null,
    subject text not null,
    state text not null,
    waits boolean not null,
    messages integer not null,
    began_at bigint not null,
    last_at bigint not null,
    closed_by_kind text,
    closed_by text,
    closed_at bigint,
    search_text text not null
);

create index contact_waiting on contact (entry) where waits;
create index contact_by_state on contact (state, entry);
create index contact_by_developer on contact (developer, entry);
create index contact_waiting_of_developer on contact (developer) where waits;

create table contact_message (
    contact text not null references contact (id) on delete cascade,
    position integer not null,
    side text not null,
    by_kind text not null,
    by_id text not null,
    message text not null,
    at_time bigint not null,
    submission text,
    primary key (contact, position)
);

create unique index contact_message_by_submission on contact_message (by_id, by_kind, submission)
    where submission is not null;

create table production_request (
    entry integer not null primary key,
    id text not null unique,
    developer text not null,
    application text not null,
    application_name text not null,
    markets text not null,
    company_name text not null,
    company_address text not null,
    registration_number text not null,
    contact_person text not null,
    company_url text not null,
    evidence text not null,
    evidence_at bigint not null,
    submission text,
    state text not null,
    waits boolean not null,
    sent_at bigint not null,
    changed_at bigint not null,
    search_text text not null
);

create index production_waiting on production_request (entry) where waits;
create index production_by_state on production_request (state, entry);
create index production_by_developer on production_request (developer, entry);
create index production_by_application on production_request (application, entry);
create unique index production_by_submission on production_request (developer, submission)
    where submission is not null;

create table production_step (
    request text not null references production_request (id) on delete cascade,
    position integer not null,
    state text not null,
    by_kind text not null,
    by_id text not null,
    at_time bigint not null,
    words text not null,
    primary key (request, position)
);

-- The markets of the open requests, each once for an application.
create table production_market (
    application text not null,
    market text not null,
    request text not null references production_request (id) on delete cascade,
    primary key (application, market)
);

create index production_market_by_request on production_market (request);

create table application_use (
    client_id text not null references client (id) on delete cascade,
    day integer not null,
    calls bigint not null,
    limited bigint not null,
    client_errors bigint not null,
    server_errors bigint not null,
    primary key (client_id, day)
);

create index application_use_by_day on application_use (day);

create table application_fact (
    client_id text not null references client (id) on delete cascade,
    fact text not null,
    first_at bigint not null,
    last_at bigint not null,
    primary key (client_id, fact)
);
