/** The commands about contact threads. */
@NullMarked
package dev.sandbank.cli.hub.contact;

import org.jspecify.annotations.NullMarked;
