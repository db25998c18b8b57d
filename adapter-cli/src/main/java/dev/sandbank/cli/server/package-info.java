/** The commands that run the server and show its settings and version. */
@NullMarked
package dev.sandbank.cli.server;

import org.jspecify.annotations.NullMarked;
