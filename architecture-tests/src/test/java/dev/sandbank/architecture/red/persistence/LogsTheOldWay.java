package dev.sandbank.architecture.red.persistence;

import java.util.logging.Logger;

/** Logs by the wrong interface and keeps the wrong kind of date. */
public final class LogsTheOldWay {

    private static final Logger LOG = Logger.getLogger("store");

    void log(java.sql.Timestamp time) {
        LOG.info(time.toString());
    }
}
