-- The certificates of applications. They stay when their application goes, because the revocation list needs the issued
-- ones until they would have ended. Entries give the order in which they came.
create table client_certificate (
    entry integer not null primary key,
    thumbprint text not null unique,
    serial text not null,
    public_key text not null,
    client_id text not null,
    origin text not null,
    subject text not null,
    valid_from bigint not null,
    valid_until bigint not null,
    revoked_at bigint,
    revoked_why text,
    replaced_by text,
    noticed text
);

create unique index client_certificate_by_serial on client_certificate (serial) where origin = 'ISSUED';
create index client_certificate_by_client on client_certificate (client_id, entry);
create index client_certificate_by_key on client_certificate (public_key);
create index client_certificate_by_end on client_certificate (valid_until) where revoked_at is null;
create index client_certificate_revoked on client_certificate (valid_until) where revoked_at is not null;

-- The last revocation list; one row at most.
create table revocation_list (
    entry integer not null primary key,
    number bigint not null,
    made_at bigint not null,
    next_at bigint not null,
    der blob not null
);

-- The certificate that a token is bound to.
alter table access_token add column bound_to text;
alter table refresh_token add column bound_to text;

-- Which application of production belongs to an application of the sandbox.
create table production_client (
    application text not null primary key,
    client_id text not null references client (id) on delete cascade
);
