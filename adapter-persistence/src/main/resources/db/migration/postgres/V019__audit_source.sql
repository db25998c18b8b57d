-- From which address a change was made. It is read from the facts, which are hashed, so it cannot differ from them:
-- what stands between the word from, at the beginning of a line, and the end of that line.

alter table audit_entry add column source text collate "C" generated always as (
    case when strpos(chr(10) || facts, chr(10) || 'from ') > 0 then
        split_part(substr(facts, strpos(chr(10) || facts, chr(10) || 'from ') + 5), chr(10), 1)
    end) stored;

create index audit_entry_by_source on audit_entry (source, sequence);
