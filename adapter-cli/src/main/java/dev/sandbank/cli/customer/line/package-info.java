/** What the commands about test customers read from the line and write in the same way. */
@NullMarked
package dev.sandbank.cli.customer.line;

import org.jspecify.annotations.NullMarked;
