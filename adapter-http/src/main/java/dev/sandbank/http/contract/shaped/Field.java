package dev.sandbank.http.contract.shaped;

/**
 * A place in an answer.
 *
 * @param parent name of the field that holds it, empty at the top
 * @param index which element of the nearest list it is in, 0 outside of any
 */
record Field(String name, String parent, int index) {}
