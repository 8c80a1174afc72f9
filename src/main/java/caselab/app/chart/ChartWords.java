package caselab.app.chart;

import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/**
 * The words and numbers a chart writes, all from its owner, so that the chart knows no language.
 *
 * @param axis a tick of the value axis: "15"
 * @param value a value in the read-out: "¥14.4 m"
 * @param week after the last tick of the week axis: "week"
 * @param weekTitle the head of the read-out: "Week 60"
 * @param band the name of the band in the read-out: "10–90 %"
 * @param range two values joined: "−0.1 to 23.7"
 */
public record ChartWords(
        DoubleFunction<String> axis,
        DoubleFunction<String> value,
        String week,
        IntFunction<String> weekTitle,
        String band,
        BinaryOperator<String> range) {}
