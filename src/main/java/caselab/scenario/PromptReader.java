package caselab.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the questions of a lesson. A key belongs to one question of the whole lesson. */
final class PromptReader {

    private static final int MOST_ANSWERS = 6;

    private final FigureReader figures;
    private final WordList words;
    private final Set<String> keys = new HashSet<>();

    PromptReader(FigureReader figures, WordList words) {
        this.figures = figures;
        this.words = words;
    }

    /** The questions that stand here. */
    List<Prompt> all(Place place) {
        List<Prompt> prompts = new ArrayList<>();
        for (Place at : place.items()) {
            at.only("key", "open", "answers");
            String key = at.at("key").name();
            if (!keys.add(key)) {
                at.at("key").problem("is the key of another question.", "");
            }
            words.need("prompts." + key + ".ask");
            boolean open = at.at("open").truth(false);
            prompts.add(new Prompt(key, open, answers(at.at("answers"), "prompts." + key + ".answers.", open)));
        }
        return prompts;
    }

    private List<Prompt.Answer> answers(Place place, String prefix, boolean open) {
        List<Prompt.Answer> answers = new ArrayList<>();
        place.named(MOST_ANSWERS).forEach((key, at) -> {
            answers.add(new Prompt.Answer(key, figures.conditions(at)));
            words.need(prefix + key + ".feedback");
            if (!open) {
                words.need(prefix + key + ".text");
            }
        });
        if (answers.size() < 2) {
            place.problem("must hold at least two.", "Each is a state of the run with its feedback.");
        }
        return answers;
    }
}
