package dev.sandbank.persistence.sql;

/** The few pieces of SQL that engines write differently. All other SQL is read by each of them. */
public interface Dialect {

    /** Names the row itself, for tables whose rows have no short key. It holds within one statement. */
    String row();

    /** A column of text in a condition for which no index is to be searched, where an engine would choose a wrong one. */
    String unindexed(String column);

    /** The largest number that the entries of calls ever had, also of those that are removed; null or 0 without any. */
    String lastCallNumber();
}
