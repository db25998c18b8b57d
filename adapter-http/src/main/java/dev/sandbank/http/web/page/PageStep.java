package dev.sandbank.http.web.page;

/** One step before a page's handler: lets the request go on, or throws a refusal. */
interface PageStep<R extends PageRequest> {

    void take(R request);
}
