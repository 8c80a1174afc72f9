package caselab.app.control;

import javafx.scene.paint.Color;

/**
 * How people see colours: most people, and those who lack one of the three kinds of cone. After Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, at full severity; linear
 * light in sRGB.
 */
// enums cannot hold an immutable array of numbers; this one never leaves the class and is never written to
@SuppressWarnings("ImmutableEnumChecker")
public enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** Without the cones for long waves: red is dark. */
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** Without the cones for middle waves: red and green are alike. */
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Without the cones for short waves: blue and green are alike. */
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** The colour as it looks to these people, shown to the others. */
    public Color seen(Color colour) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        return Color.color(row(0, light), row(1, light), row(2, light), colour.getOpacity());
    }

    private double row(int row, double[] light) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += matrix[3 * row + i] * light[i];
        }
        return encoded(Math.clamp(sum, 0, 1));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
