package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.onboarding.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The questions of the bank, and the answers to them. */
record QuestionnaireJson(List<QuestionJson> questionnaire) {

    static QuestionnaireJson of(Questionnaire questionnaire) {
        return new QuestionnaireJson(questionnaire.questions().stream()
                .map(question -> QuestionJson.of(questionnaire.id(), question))
                .toList());
    }

    /** The numbers of the choices by those of the questions. Two choices for one question are none. */
    static Map<Integer, Integer> chosen(JsonNode body) {
        Map<Integer, Integer> chosen = new HashMap<>();
        int place = 0;
        for (JsonNode question : body.path("questionnaire")) {
            place++;
            int number = question.path("questionSequenceNumber").asInt(place);
            for (JsonNode option : question.path("responseOptions")) {
                if (option.path("selectedFlag").asText().equalsIgnoreCase("true")) {
                    chosen.merge(number, option.path("optionSequenceNumber").asInt(), (first, second) -> 0);
                }
            }
        }
        return chosen;
    }

    /** One question. */
    record QuestionJson(
            int questionSequenceNumber,
            String questionnaireId,
            String questionNumber,
            String questionText,
            String questionType,
            List<ChoiceJson> responseOptions) {

        static QuestionJson of(String questionnaire, Questionnaire.Question question) {
            return new QuestionJson(
                    question.number(),
                    questionnaire,
                    question.id(),
                    question.text(),
                    "MultipleChoicesSingleAnswer",
                    IntStream.range(0, question.choices().size())
                            .mapToObj(index ->
                                    new ChoiceJson(index + 1, question.choices().get(index)))
                            .toList());
        }
    }

    /** One choice. */
    record ChoiceJson(int optionSequenceNumber, String optionText) {}
}
