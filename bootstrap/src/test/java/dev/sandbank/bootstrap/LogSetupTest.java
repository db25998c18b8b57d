package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import org.junit.jupiter.api.Test;

class LogSetupTest {

    private static final String PROPERTY = "logback.configurationFile";

    private final LoggerContext context = new LoggerContext();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Test
    void warningsGoToTheErrorStreamWhereNobodyElseConfigured() {
        assertThat(new LogSetup().configure(context)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        assertThat(root.isInfoEnabled()).isFalse();
        assertThat(root.iteratorForAppenders()).hasNext();
    }

    @Test
    void configurationOfAnEmbeddingProgramIsUsed() {
        System.setProperty(PROPERTY, "their-own.xml");
        try {
            assertThat(new LogSetup().configure(context)).isEqualTo(ExecutionStatus.NEUTRAL);
            assertThat(root.iteratorForAppenders()).isExhausted();
        } finally {
            System.clearProperty(PROPERTY);
        }
    }
}
