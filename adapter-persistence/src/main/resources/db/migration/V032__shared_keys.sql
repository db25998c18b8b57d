-- The keys that the nodes of an installation share: their fingerprints, and the keys themselves where they are not in
-- files, sealed under a key that the nodes are given.

create table key_record (
    name text primary key,
    fingerprint text not null,
    sealed text
);
