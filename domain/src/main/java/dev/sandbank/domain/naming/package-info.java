/** What a name that people read may be made of. */
@NullMarked
package dev.sandbank.domain.naming;

import org.jspecify.annotations.NullMarked;
