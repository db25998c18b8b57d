/** The reasons to refuse a request, by feature: what is wrong, never what to answer. */
@NullMarked
package dev.sandbank.domain.refusal;

import org.jspecify.annotations.NullMarked;
