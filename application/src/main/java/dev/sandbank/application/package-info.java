/** The lists of all store ports and of the use cases of each feature; one factory makes the use cases of a feature. */
@NullMarked
package dev.sandbank.application;

import org.jspecify.annotations.NullMarked;
