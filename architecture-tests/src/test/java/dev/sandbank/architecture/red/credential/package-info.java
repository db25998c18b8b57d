/** Red: an adapter about passwords that another one uses. */
@NullMarked
package dev.sandbank.architecture.red.credential;

import org.jspecify.annotations.NullMarked;
