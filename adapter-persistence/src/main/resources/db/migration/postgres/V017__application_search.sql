-- Applications are found by name and id in any case: both are stored once more as they are compared.

alter table client add column search_text text collate "C" not null default '';

update client set search_text = lower(name || chr(10) || id);
