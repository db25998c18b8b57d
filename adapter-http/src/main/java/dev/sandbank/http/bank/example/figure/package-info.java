/** Loans and account numbers that are made for examples, and pages that can be read. */
@NullMarked
package dev.sandbank.http.bank.example.figure;

import org.jspecify.annotations.NullMarked;
