/** What the customers of a market have, all in one reading. */
@NullMarked
package dev.sandbank.application.bank.testdata;

import org.jspecify.annotations.NullMarked;
