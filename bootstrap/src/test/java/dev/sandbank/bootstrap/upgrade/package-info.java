/** Servers of the version before and of this one, side by side on one database. */
@NullMarked
package dev.sandbank.bootstrap.upgrade;

import org.jspecify.annotations.NullMarked;
