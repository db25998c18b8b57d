/** Red: an adapter that another one uses. */
@NullMarked
package dev.sandbank.architecture.red.mail;

import org.jspecify.annotations.NullMarked;
