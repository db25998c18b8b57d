-- The audit log. Rows are only added. Each hash is of its row and of the hash before it.

create table audit_entry (
    sequence integer not null primary key,
    at_time bigint not null,
    actor_kind text not null,
    actor text not null,
    action text not null,
    target text not null,
    facts text not null,
    hash text not null
);

create index audit_entry_by_action on audit_entry (action, sequence);
create index audit_entry_by_actor on audit_entry (actor, sequence);
create index audit_entry_by_target on audit_entry (target, sequence);
create index audit_entry_by_time on audit_entry (at_time);
