/** Red: an adapter about certificates that another one uses. */
@NullMarked
package dev.sandbank.architecture.red.certificate;

import org.jspecify.annotations.NullMarked;
