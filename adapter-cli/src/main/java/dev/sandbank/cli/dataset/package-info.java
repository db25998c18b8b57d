/** The commands about data sets. */
@NullMarked
package dev.sandbank.cli.dataset;

import org.jspecify.annotations.NullMarked;
