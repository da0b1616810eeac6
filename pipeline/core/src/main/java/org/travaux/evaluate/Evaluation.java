package org.travaux.evaluate;

import java.util.List;

/** How good a coding is: for all sentences and for each group of them, and where it goes wrong. */
public record Evaluation(
        List<Group> groups,
        Confusion confusion,
        List<Calibration> calibrations,
        List<ComparedSentence> errors) {

    /** The sentences whose {@code column} has {@code value}; both empty for all of them. */
    public record Group(
            String column,
            String value,
            int sentences,
            List<Score> scores,
            List<Agreement> agreements) {

        public Group {
            scores = List.copyOf(scores);
            agreements = List.copyOf(agreements);
        }

        /** {@code all}, or {@code register=debate}; without a value, {@code hard=}. */
        public String name() {
            return column.isEmpty() ? "all" : column + "=" + value;
        }
    }

    public Evaluation {
        groups = List.copyOf(groups);
        calibrations = List.copyOf(calibrations);
        errors = List.copyOf(errors);
    }
}
