/** Red: a package on which others must not depend. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank;

import org.jspecify.annotations.NullMarked;
