-- Mails and how far their delivery has come. A body holds no secret: links that act are named by their ids.

create table mail (
    entry bigint not null primary key,
    id text not null unique,
    recipient text not null,
    recipient_key text not null,
    subject text not null,
    body text not null,
    made_at bigint not null,
    state text not null,
    tries integer not null,
    doubts integer not null,
    at_time bigint not null,
    reason text not null
);

create index mail_by_recipient on mail (recipient_key, entry);
create index mail_by_state on mail (state, entry);
create index mail_by_end on mail (state, at_time);
