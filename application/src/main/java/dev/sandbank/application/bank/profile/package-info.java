/** Reads the personal data of a customer. */
@NullMarked
package dev.sandbank.application.bank.profile;

import org.jspecify.annotations.NullMarked;
