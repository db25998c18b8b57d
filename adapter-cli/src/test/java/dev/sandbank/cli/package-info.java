/** Tests of the command line over stores in memory. */
@NullMarked
package dev.sandbank.cli;

import org.jspecify.annotations.NullMarked;
