package dev.sandbank.http.web.page;

import java.util.function.BiConsumer;

/**
 * What becomes of a form.
 *
 * @param take does what the form asks for
 * @param again shows the page of the form anew, with what was sent, and changes nothing
 */
record FormHandlers<R extends PageRequest>(BiConsumer<R, PageForm> take, BiConsumer<R, StaleForm> again) {}
