/** Customers who log in at the bank's own pages. */
@NullMarked
package dev.sandbank.application.customer;

import org.jspecify.annotations.NullMarked;
