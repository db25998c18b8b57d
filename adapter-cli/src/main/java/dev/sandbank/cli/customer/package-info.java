/** The commands about the test customers of the bank. */
@NullMarked
package dev.sandbank.cli.customer;

import org.jspecify.annotations.NullMarked;
