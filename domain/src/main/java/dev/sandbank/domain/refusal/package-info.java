/** The reasons to refuse a request, by feature. They say what is wrong; the adapters decide what to answer. */
@NullMarked
package dev.sandbank.domain.refusal;

import org.jspecify.annotations.NullMarked;
