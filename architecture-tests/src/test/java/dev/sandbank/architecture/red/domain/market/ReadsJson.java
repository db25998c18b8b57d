package dev.sandbank.architecture.red.domain.market;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The domain depends on a library. */
public final class ReadsJson {

    ObjectMapper read(ObjectMapper mapper) {
        return mapper;
    }
}
