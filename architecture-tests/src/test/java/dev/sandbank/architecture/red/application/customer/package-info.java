/** Red: a use case that breaks the rules for use cases. */
@NullMarked
package dev.sandbank.architecture.red.application.customer;

import org.jspecify.annotations.NullMarked;
