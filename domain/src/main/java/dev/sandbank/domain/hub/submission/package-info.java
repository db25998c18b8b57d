/** Marks of sent forms, by which a form that was sent twice is recognized. */
@NullMarked
package dev.sandbank.domain.hub.submission;

import org.jspecify.annotations.NullMarked;
