/** What is kept of the calls of applications, so that a developer sees what became of them. */
@NullMarked
package dev.sandbank.domain.call;

import org.jspecify.annotations.NullMarked;
