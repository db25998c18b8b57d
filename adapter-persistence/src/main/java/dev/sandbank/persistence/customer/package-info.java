/** Customers' sessions in SQL. */
@NullMarked
package dev.sandbank.persistence.customer;

import org.jspecify.annotations.NullMarked;
