/** Loans and account numbers that are made for examples. */
@NullMarked
package dev.sandbank.http.bank.example.figure;

import org.jspecify.annotations.NullMarked;
