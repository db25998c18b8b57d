/** The records of the bank, in SQL. */
@NullMarked
package dev.sandbank.persistence.bank.record;

import org.jspecify.annotations.NullMarked;
