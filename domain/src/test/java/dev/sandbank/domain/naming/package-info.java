/** Tests of the rule for names. */
@NullMarked
package dev.sandbank.domain.naming;

import org.jspecify.annotations.NullMarked;
