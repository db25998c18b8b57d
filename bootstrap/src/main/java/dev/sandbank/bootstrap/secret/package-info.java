/** The keys of an installation, in files that only its owner reads. */
@NullMarked
package dev.sandbank.bootstrap.secret;

import org.jspecify.annotations.NullMarked;
