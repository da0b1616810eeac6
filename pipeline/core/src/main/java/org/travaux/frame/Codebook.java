package org.travaux.frame;

import java.util.List;
import java.util.Optional;

/**
 * What the frames mean: the frames with their sub-frames, and which two of them the balance weighs
 * against each other.
 *
 * <p>{@code file} is the name by which error messages and the run's manifest call it; {@code
 * version} is its own.
 */
public record Codebook(String file, String version, List<Frame> frames, Balance balance) {

    /**
     * The balance is positive where {@code numerator} outweighs {@code denominator}; where there is
     * but one frame it stands in {@code numerator}, and nothing is weighed.
     */
    public record Balance(String numerator, String denominator) {

        public boolean isNone() {
            return denominator.isEmpty();
        }

        /** What a user should be told of it. */
        public List<String> notices() {
            return isNone()
                    ? List.of("No balance is weighed: the codebook has one frame.")
                    : List.of();
        }
    }

    public Codebook {
        frames = List.copyOf(frames);
    }

    public Optional<Frame> frameOf(String subframe) {
        return frames.stream()
                .filter(f -> f.subframes().stream().anyMatch(s -> s.name().equals(subframe)))
                .findFirst();
    }

    public List<String> frameNames() {
        return frames.stream().map(Frame::name).toList();
    }
}
