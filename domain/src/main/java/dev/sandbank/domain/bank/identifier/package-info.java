/** The names of accounts and banks of other people: each is read into one stored form, or refused with the true reason. */
@NullMarked
package dev.sandbank.domain.bank.identifier;

import org.jspecify.annotations.NullMarked;
