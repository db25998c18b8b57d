/** Units of work and group commit, for any engine: what an engine must be able to do is said by the interfaces here. */
@NullMarked
package dev.sandbank.persistence.unit;

import org.jspecify.annotations.NullMarked;
