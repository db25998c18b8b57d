-- Where programs of public clients may call from.

alter table client add column origins text not null default '';

create index client_with_origins on client (id) where origins <> '';
