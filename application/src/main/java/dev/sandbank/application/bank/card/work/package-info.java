/** What changes of cards have in common: units of work, one-time codes, secrets and amounts. */
@NullMarked
package dev.sandbank.application.bank.card.work;

import org.jspecify.annotations.NullMarked;
