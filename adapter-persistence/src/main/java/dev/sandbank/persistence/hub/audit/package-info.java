/** The audit log in SQL. */
@NullMarked
package dev.sandbank.persistence.hub.audit;

import org.jspecify.annotations.NullMarked;
