/** Red: a use case that is none. */
@NullMarked
package dev.sandbank.architecture.red.application.customer;

import org.jspecify.annotations.NullMarked;
