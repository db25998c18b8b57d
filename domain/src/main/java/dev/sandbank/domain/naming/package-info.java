/** The rule for names that people read. */
@NullMarked
package dev.sandbank.domain.naming;

import org.jspecify.annotations.NullMarked;
