package dev.sandbank.http.web.page;

import dev.sandbank.http.operation.Operation;

/**
 * A page, or a form of a page.
 *
 * @param id its name in metrics and in the log
 * @param path from the server's root
 */
record Page(String id, String path, Role role) {

    /** Whether it lies below the base of the API, whose documents list it. */
    boolean isBelowApi() {
        return path.startsWith(Operation.API_BASE);
    }
}
