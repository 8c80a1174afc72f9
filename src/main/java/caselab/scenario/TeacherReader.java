package caselab.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a lesson has for a class and its teacher. */
final class TeacherReader {

    private static final int CLASS = 75;
    private static final int MOST = 20;

    private final UnderReader under;
    private final FigureReader figures;
    private final WordList words;

    TeacherReader(Ground ground, Map<String, Optional<Lever>> levers, FigureReader figures, WordList words) {
        under = new UnderReader(ground.plan(), levers);
        this.figures = figures;
        this.words = words;
    }

    TeacherNotes notes(Place place) {
        place.only("class", "board", "discuss", "misconceptions");
        return new TeacherNotes(
                minutes(place.at("class")),
                names(place.at("board"), "teacher.board."),
                names(place.at("discuss"), "teacher.discuss.", ".ask", ".likely"),
                misconceptions(place.at("misconceptions")));
    }

    private List<TeacherNotes.Part> minutes(Place place) {
        List<TeacherNotes.Part> parts = new ArrayList<>();
        place.named(MOST).forEach((key, at) -> {
            parts.add(new TeacherNotes.Part(key, at.whole(1, CLASS)));
            words.need("teacher.class." + key);
        });
        int sum = parts.stream().mapToInt(TeacherNotes.Part::minutes).sum();
        if (sum != CLASS) {
            place.problem("makes " + sum + " minutes.", "A class has " + CLASS + ".");
        }
        return parts;
    }

    private List<String> names(Place place, String prefix, String... wordsOfEach) {
        List<String> names = new ArrayList<>();
        for (Place at : place.items()) {
            String name = at.name();
            if (names.contains(name)) {
                at.problem("stands here twice.", "");
            }
            names.add(name);
            List.of(wordsOfEach.length == 0 ? new String[] {""} : wordsOfEach)
                    .forEach(word -> words.need(prefix + name + word));
        }
        if (names.isEmpty()) {
            place.problem("must name at least one.", "");
        }
        return names;
    }

    private List<TeacherNotes.Misconception> misconceptions(Place place) {
        List<TeacherNotes.Misconception> beliefs = new ArrayList<>();
        place.named(MOST).forEach((key, at) -> {
            beliefs.add(new TeacherNotes.Misconception(key, under.moves(at)));
            words.need("teacher.misconceptions." + key + ".thinks");
            words.need("teacher.misconceptions." + key + ".shows");
        });
        return beliefs;
    }

    /** The question for a show of hands. */
    Lesson.Poll poll(Place place) {
        place.only("choices", "figure");
        words.need("poll.ask");
        words.need("poll.answer");
        Map<String, Moves> choices = new LinkedHashMap<>();
        place.at("choices").named(MOST).forEach((key, at) -> {
            choices.put(key, under.moves(at));
            words.need("poll.choices." + key);
        });
        if (choices.size() < 2) {
            place.at("choices").problem("must offer at least two.", "");
        }
        return new Lesson.Poll(choices, figures.name(place.at("figure")));
    }
}
