package org.travaux.tune;

import java.util.List;
import java.util.TreeSet;

/** The sub-frames and the frames that coded sentences have, in alphabetical order. */
record Labels(List<String> subframes, List<String> frames) {

    /** What a frame's target probability gives up to the other frames. */
    private static final float SMOOTHING = 0.05f;

    static Labels of(List<CodedSentence> sentences) {
        TreeSet<String> subframes = new TreeSet<>();
        TreeSet<String> frames = new TreeSet<>();
        for (CodedSentence sentence : sentences) {
            subframes.addAll(sentence.subframes());
            frames.add(sentence.frame());
        }
        return new Labels(List.copyOf(subframes), List.copyOf(frames));
    }

    int size() {
        return subframes.size() + frames.size();
    }

    /** For each sub-frame whether the sentence has it, 0 or 1. */
    float[] subframesOf(CodedSentence sentence) {
        float[] targets = new float[subframes.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = sentence.subframes().contains(subframes.get(i)) ? 1 : 0;
        }
        return targets;
    }

    /** The probability that each frame ought to have, smoothed. */
    float[] frameOf(CodedSentence sentence) {
        float[] targets = new float[frames.size()];
        for (int i = 0; i < targets.length; i++) {
            boolean isFrame = frames.get(i).equals(sentence.frame());
            targets[i] = SMOOTHING / targets.length + (isFrame ? 1 - SMOOTHING : 0);
        }
        return targets;
    }
}
