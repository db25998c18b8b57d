package dev.sandbank.architecture.red.domain.market;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The domain leans on a library. */
public final class ReadsJson {

    ObjectMapper read(ObjectMapper mapper) {
        return mapper;
    }
}
