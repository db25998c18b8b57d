-- The source of a copy into this database that has not ended. While there is one, the database serves nobody.

create table unfinished_copy (
    source text not null primary key
);
