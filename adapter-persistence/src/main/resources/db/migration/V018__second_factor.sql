-- Second factors. Of a phone only a seed is here: the secret that makes codes is derived from it with the installation's
-- key. Recovery codes are hashes, in hexadecimal digits, one a line.

create table second_factor (
    developer text not null primary key references developer (id) on delete cascade,
    seed text,
    last_step bigint,
    since bigint,
    setup_seed text,
    setup_ends_at bigint,
    recovery_codes text not null,
    failures integer not null,
    next_try_at bigint,
    warned_at bigint
);
