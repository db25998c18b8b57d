/** Spaces, which separate data and time: the calls of an application see only its own space. */
@NullMarked
package dev.sandbank.domain.space;

import org.jspecify.annotations.NullMarked;
