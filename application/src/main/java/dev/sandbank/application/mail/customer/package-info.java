/** Messages to customers of the bank, which are read in the outbox and never sent. */
@NullMarked
package dev.sandbank.application.mail.customer;

import org.jspecify.annotations.NullMarked;
