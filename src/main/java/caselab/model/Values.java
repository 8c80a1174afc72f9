package caselab.model;

import java.util.Arrays;

/** An immutable value for each parameter of one kind, neutral where none was given. */
public final class Values<P extends Enum<P> & Parameter> {

    private final P[] parameters;
    private final double[] numbers;

    private Values(P[] parameters, double[] numbers) {
        this.parameters = parameters;
        this.numbers = numbers;
    }

    /** All neutral; required ones are NaN until given. */
    public static <P extends Enum<P> & Parameter> Values<P> neutral(Class<P> kind) {
        P[] parameters = kind.getEnumConstants();
        return new Values<>(
                parameters,
                Arrays.stream(parameters).mapToDouble(Parameter::neutral).toArray());
    }

    /** A copy with one value changed. */
    public Values<P> with(P parameter, double value) {
        double[] copy = numbers.clone();
        copy[parameter.ordinal()] = value;
        return new Values<>(parameters, copy);
    }

    /** The value of one parameter. */
    public double get(P parameter) {
        return numbers[parameter.ordinal()];
    }

    /** All parameters, in the order of their enumeration. */
    public java.util.List<P> parameters() {
        return java.util.List.of(parameters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values<?> that
                && Arrays.equals(numbers, that.numbers)
                && Arrays.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (P p : parameters) {
            text.append(p.key()).append('=').append(numbers[p.ordinal()]).append(' ');
        }
        return text.append('}').toString();
    }
}
