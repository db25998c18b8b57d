package dev.sandbank.domain.bank.onboarding;

import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.space.SeedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Questions about what the applicant filled in, each with four choices. The same form has the same questions; who filled
 * it in can answer them. Where the form says nothing, the right choice is the last one, {@value #NONE}.
 *
 * @param id the same for the same application
 */
public record Questionnaire(String id, List<Question> questions) {

    public static final String NONE = "None of these";

    /** How often it may be answered. */
    public static final int MOST_TRIES = 3;

    private static final Map<String, String> PLACES = Map.of(
            "What is your mother's maiden name?", "applicant/motherMaidenName",
            "In which city do you live?", "applicant/address/000/cityName",
            "Who employs you?", "applicant/employmentDetails/000/employerName");

    private static final Map<String, List<String>> DECOYS = Map.of(
            "What is your mother's maiden name?", List.of("Abernathy", "Castellan", "Okonjo", "Verbeek"),
            "In which city do you live?", List.of("Brackwater", "Eastholm", "Port Linden", "Quarry Hill"),
            "Who employs you?", List.of("Northwind Energy", "Harbour Freight Lines", "Lumen Textiles", "Oak & Sons"));

    /**
     * A question.
     *
     * @param number counted from 1
     * @param right the number of the right choice, counted from 1
     */
    public record Question(int number, String text, List<String> choices, int right) {

        public Question {
            choices = List.copyOf(choices);
        }

        /** The name of the question in answers. */
        public String id() {
            return "Q" + (9 + number);
        }
    }

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** The questions about a form. */
    public static Questionnaire about(String application, Form form) {
        Dice dice = Dice.of(SeedName.DEFAULT, "questionnaire", application);
        String hex = dice.hex(32);
        String id = String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
        List<String> texts = PLACES.keySet().stream().sorted().toList();
        return new Questionnaire(
                id,
                IntStream.range(0, texts.size())
                        .mapToObj(index -> question(index + 1, texts.get(index), form, dice))
                        .toList());
    }

    private static Question question(int number, String text, Form form, Dice dice) {
        String truth = form.text(PLACES.getOrDefault(text, ""));
        List<String> choices = new ArrayList<>(DECOYS.getOrDefault(text, List.of()));
        choices.removeIf(truth::equalsIgnoreCase);
        Collections.rotate(choices, dice.between(0, choices.size() - 1));
        List<String> three = new ArrayList<>(choices.subList(0, 3));
        if (!truth.isEmpty()) {
            three.set(dice.between(0, 2), truth);
        }
        three.add(NONE);
        return new Question(number, text, three, truth.isEmpty() ? three.size() : three.indexOf(truth) + 1);
    }

    /**
     * Whether every question was answered rightly.
     *
     * @param chosen the numbers of the choice by those of the question
     */
    public boolean isRight(Map<Integer, Integer> chosen) {
        return questions.stream()
                .allMatch(question -> chosen.getOrDefault(question.number(), 0).equals(question.right()));
    }
}
