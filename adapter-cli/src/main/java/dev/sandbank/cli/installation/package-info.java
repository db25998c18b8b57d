/** What the command line works on: an installation, its settings, its store, its server; others implement it. */
@NullMarked
package dev.sandbank.cli.installation;

import org.jspecify.annotations.NullMarked;
