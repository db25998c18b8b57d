/** The options that say which part of a list is wanted. */
@NullMarked
package dev.sandbank.cli.line.list;

import org.jspecify.annotations.NullMarked;
