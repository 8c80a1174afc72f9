package caselab.model;

import java.util.List;

/**
 * One number that a market states, a lever may move and a mechanism reads. Each kind of thing in a market has its own
 * enumeration of parameters; adding a parameter is adding one constant there.
 */
public sealed interface Parameter
        permits MarketParameter, SegmentParameter, NestParameter, FirmParameter, ProductParameter, TableParameter {

    /** Position in its enumeration, which is also its place in the plan. */
    int ordinal();

    /** The name in files and paths, for example {@code channelFee}. */
    String key();

    /** What it is measured in. */
    Unit unit();

    /** The values it may ever take. */
    Domain domain();

    /** The value when a file does not give one (the mechanism it feeds is then off), or NaN when a file must. */
    double neutral();

    /** One line on what it is, with its symbol in the equations of {@code docs/model.md}. */
    String meaning();

    /** The names of its values when it is a choice among named alternatives, else empty. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether a market file must state it. */
    default boolean required() {
        return Double.isNaN(neutral());
    }
}
