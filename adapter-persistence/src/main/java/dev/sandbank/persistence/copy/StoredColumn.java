package dev.sandbank.persistence.copy;

/** A column whose values are stored, not computed. */
record StoredColumn(String name, ColumnKind kind) {}
