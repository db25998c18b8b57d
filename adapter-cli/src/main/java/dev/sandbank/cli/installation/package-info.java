/**
 * The installation that the command line works on: its settings, its store and its server. Another module implements
 * it.
 */
@NullMarked
package dev.sandbank.cli.installation;

import org.jspecify.annotations.NullMarked;
