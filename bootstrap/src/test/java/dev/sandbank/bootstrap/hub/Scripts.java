package dev.sandbank.bootstrap.hub;

/** Whether a browser runs the scripts of the pages. */
enum Scripts {
    ON,
    OFF
}
