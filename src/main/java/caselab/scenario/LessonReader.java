package caselab.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lesson beside a scenario, with its words. */
final class LessonReader {

    static final String FILE = "lesson.json";

    private static final String WORDS = "lesson";
    private static final List<String> FIELDS =
            List.of(Format.SCHEMA, Format.FIELD, "claim", "figures", "brief", "steps", "whyCards", "poll", "teacher");

    private final LessonGround lesson;
    private final FigureReader figures;
    private final WordList words = new WordList();

    private LessonReader(LessonGround lesson) {
        this.lesson = lesson;
        figures = new FigureReader(lesson.ground(), lesson.levers(), lesson.weeks());
    }

    /** The lesson in this folder; nothing if it has none. */
    static Optional<Lesson> read(Path folder, LessonGround ground, Problems problems) {
        Path file = folder.resolve(FILE);
        return Files.exists(file)
                ? JsonFile.read(file, problems).map(root -> new LessonReader(ground).lesson(root, folder))
                : Optional.empty();
    }

    private Lesson lesson(Place root, Path folder) {
        root.only(FIELDS);
        Format.check(root);
        words.need("goal");
        String claim = root.at("claim")
                .oneOf("claim", LessonGround.same(lesson.claims()))
                .orElse("");
        List<Lesson.Figure> all = figures.all(root.at("figures"));
        Brief brief = new BriefReader(lesson, words).read(root.at("brief"));
        List<Step> steps = new StepReader(lesson, figures, words).all(root.at("steps"));
        List<Lesson.WhyCard> cards = whyCards(root.at("whyCards"));
        TeacherReader teacher = new TeacherReader(lesson.ground(), lesson.levers(), figures, words);
        Lesson.Poll poll = teacher.poll(root.at("poll"));
        TeacherNotes notes = teacher.notes(root.at("teacher"));
        Words texts = WordsReader.read(folder, WORDS, words, root.problems());
        Placeholders.check(texts, figures.names(), folder, root.problems());
        return new Lesson(claim, all, brief, steps, cards, poll, notes, texts);
    }

    private List<Lesson.WhyCard> whyCards(Place place) {
        List<Lesson.WhyCard> cards = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Place at : place.items()) {
            at.only("key", "when", "output");
            String key = at.at("key").name();
            if (!keys.add(key)) {
                at.at("key").problem("is the key of another card.", "");
            }
            words.need("whyCards." + key + ".ask");
            words.need("whyCards." + key + ".because");
            cards.add(new Lesson.WhyCard(key, figures.conditions(at.at("when")), lesson.output(at.at("output"))));
        }
        return cards;
    }
}
