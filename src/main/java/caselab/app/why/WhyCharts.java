package caselab.app.why;

import caselab.app.chart.CausalMapModel;
import caselab.app.chart.ChartModel;
import caselab.app.chart.ChartWords;
import caselab.app.chart.Line;
import caselab.app.chart.Role;
import caselab.app.chart.WaterfallModel;
import caselab.app.chart.WaterfallModel.Bar;
import caselab.app.chart.WaterfallModel.Kind;
import caselab.app.reading.OutputScale;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.app.words.Texts;
import caselab.experiment.attribution.CausalMap;
import caselab.experiment.attribution.Player;
import caselab.experiment.attribution.Shares;
import caselab.model.Unit;
import caselab.model.mechanism.Mechanism;
import caselab.report.insight.Bars;
import caselab.report.insight.WhyText;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the charts of an explanation show. */
final class WhyCharts {

    private static final List<Role> ROLES = List.of(
            Role.RUN, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4, Role.PREDICTION, Role.SERIES_6, Role.SERIES_7);
    /** Thinner links would only hide the others. */
    private static final double FAINT = .03;

    private final Reader reader;
    private final Texts texts;
    private final Found found;
    private final Shares shares;
    private final Bars bars;
    private final List<String> names;
    private final int end;
    private final OutputScale scale;

    WhyCharts(Reader reader, Found found, WhyText text) {
        this.reader = reader;
        this.found = found;
        texts = reader.texts();
        shares = found.why().shares();
        bars = text.bars();
        names = text.players();
        end = found.why().end();
        double largest = Math.max(Math.abs(shares.nobody(end)), Math.abs(shares.everybody(end)));
        scale = OutputScale.of(reader, found.asked().output(), largest);
    }

    /** What the bars are counted in. */
    String unit() {
        return scale.unit();
    }

    WaterfallModel waterfall(String before) {
        List<Bar> all = new ArrayList<>();
        all.add(new Bar(Kind.END, before, fate(found.outBefore()), shares.nobody(end), bars.start()));
        for (int i = 0; i < shares.players(); i++) {
            Player player = player(i);
            all.add(new Bar(
                    kind(player),
                    names.get(i),
                    detail(player),
                    shares.of(i, end),
                    bars.bars().get(i)));
        }
        all.add(new Bar(Kind.END, texts.get("chart.run"), fate(found.outAfter()), shares.everybody(end), bars.end()));
        List<String> columns = List.of(texts.get("why.column.change"), texts.get("why.column.how"), scale.unit());
        return new WaterfallModel(all, columns, scale::axis);
    }

    private Player player(int i) {
        return found.why().difference().players().get(i);
    }

    private static Kind kind(Player player) {
        return switch (player.key()) {
            case Player.WORLD -> Kind.WORLD;
            case Player.LUCK -> Kind.LUCK;
            default -> Kind.DECISION;
        };
    }

    private String fate(int out) {
        return out == OutputLine.NONE
                ? texts.get("why.alive", "week", found.weeks())
                : texts.get("why.out", "week", out);
    }

    private String detail(Player player) {
        if (player.key().equals(Player.WORLD)) {
            List<Lever> changed = found.comparison().assumptions();
            return changed.size() > 2
                    ? texts.get("why.assumptions", "count", changed.size())
                    : changed.stream()
                            .map(lever -> reader.name(lever) + " " + move(lever))
                            .collect(Collectors.joining(texts.get("why.and")));
        }
        return reader.scenario().lever(player.key()).map(this::move).orElse("");
    }

    private String move(Lever lever) {
        return texts.get(
                "why.move",
                "from",
                reader.value(lever, found.comparison().before().value(lever)),
                "to",
                reader.value(lever, found.comparison().after().value(lever)));
    }

    /** The share of each change week by week; the smallest of many are left to the table. */
    ChartModel when() {
        List<Integer> order = IntStream.range(0, shares.players())
                .boxed()
                .sorted((a, b) -> Double.compare(Math.abs(shares.of(b, end)), Math.abs(shares.of(a, end))))
                .toList();
        List<Line> lines = new ArrayList<>();
        int decisions = 0;
        for (int i : order) {
            Kind kind = kind(player(i));
            if (kind == Kind.DECISION && decisions == ROLES.size()) {
                continue;
            }
            Role role = switch (kind) {
                case WORLD -> Role.WORLD;
                case LUCK, END -> Role.BASELINE;
                case DECISION -> ROLES.get(decisions++);
            };
            lines.add(Line.of(player(i).key(), role, names.get(i), bars.bars().get(i), shares.series(i)));
        }
        return ChartModel.of(found.weeks(), words(), lines).withEvents(flags(), List.of());
    }

    private List<ChartModel.Flag> flags() {
        List<ChartModel.Flag> flags = new ArrayList<>();
        found.why().moments().apart().ifPresent(week -> flags.add(flag(week, "why.flag.apart")));
        found.why().moments().decisive().ifPresent(week -> flags.add(flag(week, "why.flag.decisive")));
        return flags;
    }

    private ChartModel.Flag flag(int week, String words) {
        return new ChartModel.Flag(week, texts.get(words), texts.get("chart.atWeek", "week", week));
    }

    private ChartWords words() {
        Unit unit = found.asked().output().metric().unit();
        return new ChartWords(
                scale::axis,
                value -> reader.figures().difference(unit, value),
                texts.get("chart.week"),
                week -> texts.get("chart.weekTitle", "week", week),
                texts.get("chart.band"),
                (low, high) -> texts.get("chart.range", "low", low, "high", high));
    }

    /** What moved what in a week. */
    CausalMapModel loop(int week) {
        List<CausalMap.Link> links = found.map().links(week).stream()
                .filter(link -> link.weight() >= FAINT)
                .toList();
        List<CausalMap.Carried> carried = found.map().carried(week);
        return new CausalMapModel(
                Stream.of(Mechanism.values())
                        .map(mechanism -> node(mechanism, carried))
                        .toList(),
                links.stream()
                        .map(link -> new CausalMapModel.Link(
                                link.from().name(),
                                link.to().name(),
                                link.weight(),
                                reader.figures().value(Unit.SHARE, Math.rint(100 * link.weight()) / 100)))
                        .toList(),
                List.of(texts.get("why.column.from"), texts.get("why.column.to"), texts.get("why.column.weight")));
    }

    private CausalMapModel.Node node(Mechanism mechanism, List<CausalMap.Carried> carried) {
        Unit unit = found.asked().output().metric().unit();
        String figure = carried.stream()
                .filter(one -> one.mechanism() == mechanism && one.value() != 0)
                .map(one -> reader.figures().difference(unit, one.value()))
                .findFirst()
                .orElse("");
        String name = texts.get("why.mechanism." + mechanism.name().toLowerCase(Locale.ROOT));
        return new CausalMapModel.Node(mechanism.name(), name, figure);
    }

    /** A change alone and in this run, in words. */
    record Alone(String name, String alone, String share) {}

    List<Alone> alone() {
        Unit unit = found.asked().output().metric().unit();
        return IntStream.range(0, shares.players())
                .mapToObj(i -> new Alone(
                        names.get(i),
                        reader.figures().difference(unit, shares.alone(i, end)),
                        bars.bars().get(i)))
                .toList();
    }
}
