/** The 16 countries the bank serves, with currency, time zone, locales and business codes. */
@NullMarked
package dev.sandbank.domain.market;

import org.jspecify.annotations.NullMarked;
