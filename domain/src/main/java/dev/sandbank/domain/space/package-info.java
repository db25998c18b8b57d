/** Isolated worlds: an application's calls see only its own space. */
@NullMarked
package dev.sandbank.domain.space;

import org.jspecify.annotations.NullMarked;
