-- Answers of calls with an idempotency key. The id is the SHA-256 of caller, operation, path and key, and the request that
-- of what the body means, so that no key is here.

create table kept_answer (
    id text primary key,
    space text not null,
    request text not null,
    status integer not null,
    content_type text,
    body text not null,
    kept_at bigint not null
);

create index kept_answer_by_age on kept_answer (kept_at);
create index kept_answer_of_space on kept_answer (space);
