/** A house that breaks every rule once; each class here is the red example of a rule and has no other use. */
@NullMarked
package dev.sandbank.architecture.red;

import org.jspecify.annotations.NullMarked;
