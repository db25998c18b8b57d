/** Reads the file of a data set: bytes, then JSON, then what its fields say, then the rules of the bank. */
@NullMarked
package dev.sandbank.application.dataset.read;

import org.jspecify.annotations.NullMarked;
