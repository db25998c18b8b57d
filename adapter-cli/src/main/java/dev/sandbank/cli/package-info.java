/** The command line: what people and scripts type to run and look after a Sandbank. */
@NullMarked
package dev.sandbank.cli;

import org.jspecify.annotations.NullMarked;
