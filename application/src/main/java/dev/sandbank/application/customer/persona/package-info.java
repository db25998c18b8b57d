/** Customers who are added to a space. */
@NullMarked
package dev.sandbank.application.customer.persona;

import org.jspecify.annotations.NullMarked;
