-- Teams and their members, invitations, and to whom applications belong. An invitation outlives its team, so that it can
-- say what became of it.

create table team (
    entry integer not null primary key,
    id text not null unique,
    name text not null,
    space text not null,
    created_at bigint not null,
    search_text text not null
);

create table team_member (
    entry integer not null primary key,
    team text not null references team (id) on delete cascade,
    developer text not null references developer (id) on delete cascade,
    role text not null,
    since bigint not null
);

create unique index team_member_once on team_member (team, developer);
create index team_member_by_developer on team_member (developer, entry);

create table team_invitation (
    entry integer not null primary key,
    id text not null unique,
    team text not null,
    email text not null,
    email_key text not null,
    role text not null,
    inviter text not null,
    invited_at bigint not null,
    ends_at bigint not null,
    state text not null,
    team_name text,
    ended_at bigint
);

create unique index team_invitation_pending on team_invitation (team, email_key) where state = 'PENDING';
create index team_invitation_by_email on team_invitation (email_key, entry);
create index team_invitation_by_end on team_invitation (ends_at);

create table invitation_mail (
    email_key text not null,
    at_time bigint not null
);

create index invitation_mail_by_address on invitation_mail (email_key, at_time);
create index invitation_mail_by_time on invitation_mail (at_time);

create table application_owner (
    entry integer not null primary key,
    client_id text not null unique references client (id) on delete cascade,
    developer text not null references developer (id) on delete cascade
);

create index application_owner_by_developer on application_owner (developer, entry);

create table application_share (
    entry integer not null primary key,
    client_id text not null references application_owner (client_id) on delete cascade,
    team text not null references team (id) on delete cascade
);

create unique index application_share_once on application_share (client_id, team);
create index application_share_by_team on application_share (team, entry);

-- A secret has an owner and shows its last characters. When it was used last stands apart, because a change of the client
-- writes its secrets anew.
alter table client_secret add column owner text;
alter table client_secret add column last_four text not null default '';

create table client_secret_use (
    hash bytea not null primary key,
    used_at bigint not null
);
