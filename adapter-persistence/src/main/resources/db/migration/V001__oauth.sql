-- Clients, grants, codes and tokens. In the SQL that SQLite and PostgreSQL both read.
-- Instants are milliseconds since 1970; of secrets only the SHA-256 is here.

create table client (
    id text primary key,
    registration bigint not null,
    space text not null,
    name text not null,
    description text not null,
    icon text,
    redirect_uris text not null,
    grant_kinds text not null,
    scopes text not null,
    profile text not null,
    rate_per_minute integer not null,
    suspended boolean not null,
    created_at bigint not null
);

create unique index client_in_order on client (registration);

create table client_secret (
    client_id text not null references client (id) on delete cascade,
    position integer not null,
    hash bytea not null,
    created_at bigint not null,
    expires_at bigint,
    primary key (client_id, position)
);

create table customer_grant (
    id text primary key,
    space text not null,
    client_id text not null references client (id) on delete cascade,
    market text not null,
    user_id text not null,
    business_code text not null,
    scopes text not null,
    accounts text not null,
    granted_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint
);

create index customer_grant_of_client on customer_grant (client_id, granted_at);
create index customer_grant_of_customer on customer_grant (space, market, user_id, granted_at);
create index customer_grant_by_end on customer_grant (expires_at);

create table authorization_code (
    id text primary key,
    hash bytea not null,
    grant_id text not null references customer_grant (id) on delete cascade,
    redirect_uri text not null,
    redirect_uri_asked boolean not null,
    challenge text,
    expires_at bigint not null,
    spent_at bigint
);

create index authorization_code_of_grant on authorization_code (grant_id);
create index authorization_code_by_end on authorization_code (expires_at);

create table access_token (
    id text primary key,
    hash bytea not null,
    space text not null,
    client_id text not null references client (id) on delete cascade,
    market text not null,
    business_code text not null,
    scopes text not null,
    grant_id text references customer_grant (id) on delete cascade,
    issued_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint
);

create index access_token_of_client on access_token (client_id, id);
create index access_token_of_grant on access_token (grant_id) where grant_id is not null;
create index access_token_by_end on access_token (expires_at);

create table refresh_token (
    id text primary key,
    hash bytea not null,
    grant_id text not null references customer_grant (id) on delete cascade,
    scopes text not null,
    issued_at bigint not null,
    expires_at bigint not null,
    used_at bigint
);

create index refresh_token_of_grant on refresh_token (grant_id);
create index refresh_token_by_end on refresh_token (expires_at);
