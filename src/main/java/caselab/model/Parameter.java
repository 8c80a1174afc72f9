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

    /** All that is to be known of it. */
    About about();

    /** The name in files and paths, for example {@code channelFee}. */
    default String key() {
        return about().key();
    }

    /** What it is measured in. */
    default Unit unit() {
        return about().unit();
    }

    /** The values it may ever take. */
    default Domain domain() {
        return about().domain();
    }

    /** The value when a file does not give one (the mechanism it feeds is then off), or NaN when a file must. */
    default double neutral() {
        return about().neutral();
    }

    /** One line on what it is, with its symbol in the equations of {@code docs/model.md}. */
    default String meaning() {
        return about().meaning();
    }

    /** The names of its values when it is a choice among named alternatives, else empty. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether a market file must state it. */
    default boolean required() {
        return Double.isNaN(neutral());
    }
}
