/** The keys of an installation, in files that only its owner reads. */
@NullMarked
package dev.sandbank.bootstrap.key;

import org.jspecify.annotations.NullMarked;
