/** Commands about people at the bank who are no customers yet. */
@NullMarked
package dev.sandbank.cli.bank;

import org.jspecify.annotations.NullMarked;
