-- From which address a change was made. It is read from the facts, which are hashed, so it cannot differ from them:
-- what stands between the word from, at the beginning of a line, and the end of that line.

alter table audit_entry add column source text generated always as (
    case when instr(char(10) || facts, char(10) || 'from ') > 0 then
        substr(
            substr(facts, instr(char(10) || facts, char(10) || 'from ') + 5),
            1,
            instr(substr(facts || char(10), instr(char(10) || facts, char(10) || 'from ') + 5), char(10)) - 1)
    end) virtual;

create index audit_entry_by_source on audit_entry (source, sequence);
