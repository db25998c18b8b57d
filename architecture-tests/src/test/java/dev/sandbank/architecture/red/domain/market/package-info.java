/** Red: a domain that depends on a library. */
@NullMarked
package dev.sandbank.architecture.red.domain.market;

import org.jspecify.annotations.NullMarked;
