package dev.sandbank.persistence.store;

/** A column whose values are stored, not computed. */
record StoredColumn(String name, ColumnKind kind) {}
