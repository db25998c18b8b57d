/** The list of what there is: every store as a port, and the use cases of each feature, made by one factory each. */
@NullMarked
package dev.sandbank.application;

import org.jspecify.annotations.NullMarked;
