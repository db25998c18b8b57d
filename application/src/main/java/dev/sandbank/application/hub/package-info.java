/** The developer hub; its rooms are below. */
@NullMarked
package dev.sandbank.application.hub;

import org.jspecify.annotations.NullMarked;
