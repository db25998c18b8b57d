/** Red: a domain that leans on a library. */
@NullMarked
package dev.sandbank.architecture.red.domain.market;

import org.jspecify.annotations.NullMarked;
