/** Generators that every module's tests share. */
@NullMarked
package dev.sandbank.domain;

import org.jspecify.annotations.NullMarked;
