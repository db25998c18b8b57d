/** Red: a store that logs and keeps dates in forbidden ways. */
@NullMarked
package dev.sandbank.architecture.red.persistence;

import org.jspecify.annotations.NullMarked;
