/** Commands about the servers that share the stores. */
@NullMarked
package dev.sandbank.cli.node;

import org.jspecify.annotations.NullMarked;
