/** What the stores share, whatever engine runs their SQL. */
@NullMarked
package dev.sandbank.persistence.sql;

import org.jspecify.annotations.NullMarked;
