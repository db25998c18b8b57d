/** The ids of bank customers and accounts, which the OAuth rules and the bank share, and the sessions of customers. */
@NullMarked
package dev.sandbank.domain.customer;

import org.jspecify.annotations.NullMarked;
