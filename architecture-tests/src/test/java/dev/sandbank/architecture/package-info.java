/**
 * The rules of the project, checked on every class and every source file. A small red house proves that each rule can
 * fail.
 */
@NullMarked
package dev.sandbank.architecture;

import org.jspecify.annotations.NullMarked;
