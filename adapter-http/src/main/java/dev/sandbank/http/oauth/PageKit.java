package dev.sandbank.http.oauth;

/** What every page handler needs. */
record PageKit(Redirects redirects, PageErrors errors, CustomerBrowser browser) {}
