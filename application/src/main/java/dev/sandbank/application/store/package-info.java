/** What moving and comparing whole stores tells of them. */
@NullMarked
package dev.sandbank.application.store;

import org.jspecify.annotations.NullMarked;
