package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.text.Span;

/** Which indicators match wherever another does, found without any text. */
final class Coverage {

    private final PhraseIndex<Indicator> index;
    private final Map<Indicator, List<Set<Indicator>>> covers = new HashMap<>();

    Coverage(List<Indicator> indicators) {
        Map<Phrase, Indicator> byPhrase = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.finder() instanceof Phrase phrase) {
                byPhrase.put(phrase, indicator);
            }
        }
        index = new PhraseIndex<>(byPhrase);
        byPhrase.forEach((phrase, indicator) -> covers.put(indicator, covering(phrase, indicator)));
    }

    /** For each witness of {@code phrase} the others that match it from end to end. */
    private List<Set<Indicator>> covering(Phrase phrase, Indicator own) {
        List<Set<Indicator>> all = new ArrayList<>();
        for (Words words : Witnesses.of(phrase)) {
            Span whole = new Span(0, words.size());
            Set<Indicator> found = new HashSet<>();
            for (PhraseIndex.Hit<Indicator> hit : index.find(words)) {
                if (hit.range().equals(whole) && !hit.owner().equals(own)) {
                    found.add(hit.owner());
                }
            }
            all.add(found);
        }
        return all;
    }

    /** Whether {@code other} matches wherever {@code indicator} does. */
    boolean covers(Indicator other, Indicator indicator) {
        List<Set<Indicator>> witnesses = covers.getOrDefault(indicator, List.of());
        return !witnesses.isEmpty() && witnesses.stream().allMatch(found -> found.contains(other));
    }

    /** All that could cover {@code indicator}, alone or with others. */
    Set<Indicator> candidates(Indicator indicator) {
        Set<Indicator> all = new HashSet<>();
        covers.getOrDefault(indicator, List.of()).forEach(all::addAll);
        return all;
    }

    /** Whether wherever {@code indicator} matches, one of {@code others} does. */
    boolean coverTogether(Set<Indicator> others, Indicator indicator) {
        List<Set<Indicator>> witnesses = covers.getOrDefault(indicator, List.of());
        return !witnesses.isEmpty()
                && witnesses.stream().allMatch(found -> found.stream().anyMatch(others::contains));
    }
}
