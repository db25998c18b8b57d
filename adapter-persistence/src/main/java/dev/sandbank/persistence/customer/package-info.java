/** Customers' sessions and failed log-ins in SQL. */
@NullMarked
package dev.sandbank.persistence.customer;

import org.jspecify.annotations.NullMarked;
