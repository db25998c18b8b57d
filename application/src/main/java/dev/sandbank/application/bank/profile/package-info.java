/** Reading what the bank knows of a customer's person. */
@NullMarked
package dev.sandbank.application.bank.profile;

import org.jspecify.annotations.NullMarked;
