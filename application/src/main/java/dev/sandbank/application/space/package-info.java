/** The world a call sees: its clock, its faults, its call log. */
@NullMarked
package dev.sandbank.application.space;

import org.jspecify.annotations.NullMarked;
