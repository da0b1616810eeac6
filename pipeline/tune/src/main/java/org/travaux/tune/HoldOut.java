package org.travaux.tune;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.travaux.text.Hashes;

/** Coded sentences in two parts: those to learn from and those to be judged by. */
record HoldOut(List<CodedSentence> train, List<CodedSentence> heldOut) {

    /** The share of the sentences that is set aside where the files don't say which. */
    private static final double SHARE = 0.2;

    /** All to learn from, also what the files hold out: judge nothing by them afterwards. */
    static HoldOut none(List<CodedSentence> sentences) {
        return new HoldOut(sentences, List.of());
    }

    /**
     * Sets aside the sentences that their files mark {@code held_out}; if none is marked, whole
     * topics in the order of a seeded hash until they make a fifth, so that no sentence is judged
     * by what was learnt from its neighbours.
     */
    static HoldOut of(List<CodedSentence> sentences, long seed) {
        if (sentences.stream().anyMatch(CodedSentence::isHeldOut)) {
            return split(sentences, CodedSentence::isHeldOut);
        }
        List<String> topics = new ArrayList<>(new HashSet<>(topics(sentences)));
        topics.sort(Comparator.comparing((String topic) -> hash(topic, seed)));
        Set<String> aside = new HashSet<>();
        for (String topic : topics) {
            long known = sentences.stream().filter(s -> aside.contains(s.topic())).count();
            if (known < SHARE * sentences.size()) {
                aside.add(topic);
            }
        }
        return split(sentences, sentence -> aside.contains(sentence.topic()));
    }

    private static HoldOut split(List<CodedSentence> sentences, Predicate<CodedSentence> isAside) {
        var parts = sentences.stream().collect(Collectors.partitioningBy(isAside));
        return new HoldOut(
                parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }

    private static List<String> topics(List<CodedSentence> sentences) {
        return sentences.stream().map(CodedSentence::topic).toList();
    }

    private static String hash(String topic, long seed) {
        return Hashes.sha256((seed + "/" + topic).getBytes(StandardCharsets.UTF_8));
    }
}
