/** Red: what others should not know. */
@NullMarked
package dev.sandbank.architecture.red.domain.bank;

import org.jspecify.annotations.NullMarked;
