/** Step-up: starting what needs a one-time code, checking the code, finishing. */
@NullMarked
package dev.sandbank.application.stepup;

import org.jspecify.annotations.NullMarked;
