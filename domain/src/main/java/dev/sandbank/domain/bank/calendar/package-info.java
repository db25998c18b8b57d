/** The days on which banks are open, and the days on which what is planned falls due. */
@NullMarked
package dev.sandbank.domain.bank.calendar;

import org.jspecify.annotations.NullMarked;
