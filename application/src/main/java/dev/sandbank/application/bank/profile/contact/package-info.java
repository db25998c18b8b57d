/** How customers change the addresses by which the bank reaches them, with a one-time code. */
@NullMarked
package dev.sandbank.application.bank.profile.contact;

import org.jspecify.annotations.NullMarked;
