/** The command line, with which people and scripts run and manage a Sandbank. */
@NullMarked
package dev.sandbank.cli;

import org.jspecify.annotations.NullMarked;
