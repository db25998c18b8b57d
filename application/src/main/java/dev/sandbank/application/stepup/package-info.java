/** Step-up: starts a flow that needs a one-time code, checks the code, and finishes the flow. */
@NullMarked
package dev.sandbank.application.stepup;

import org.jspecify.annotations.NullMarked;
