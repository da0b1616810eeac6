package org.travaux.dilution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.align.Alignment;
import org.travaux.align.DraftAligner;
import org.travaux.frame.FramedOption;
import org.travaux.frame.PlacedDocument;

/**
 * Follows the options of a negotiation's drafts into the next draft and into the last.
 *
 * <p>With the last draft a draft is compared directly, whatever lies between: what was dropped and
 * came back has survived. Where two drafts claim the last number nothing is known of it.
 */
final class OptionHistories {

    private final List<PlacedDocument> drafts;
    private final Map<String, OptionFates> next = new HashMap<>();

    /** {@code drafts} are in order. */
    OptionHistories(List<PlacedDocument> drafts, List<Step> steps) {
        this.drafts = drafts;
        for (Step step : steps) {
            Alignment alignment = step.alignment();
            String id = alignment.from().id();
            if (drafts.stream().anyMatch(d -> d.id().equals(id) && hasOptions(d))) {
                next.put(id, new OptionFates(alignment));
            }
        }
    }

    static boolean hasOptions(PlacedDocument draft) {
        return !draft.framed().options().isEmpty();
    }

    List<OptionHistory> follow() {
        List<OptionHistory> histories = new ArrayList<>();
        for (PlacedDocument draft : drafts) {
            if (hasOptions(draft)) {
                histories.addAll(follow(draft));
            }
        }
        return histories;
    }

    private List<OptionHistory> follow(PlacedDocument draft) {
        PlacedDocument last = drafts.get(drafts.size() - 1);
        boolean later = draft.place().draftNumber() < last.place().draftNumber();
        Optional<OptionFates> step = Optional.ofNullable(next.get(draft.id()));
        Optional<OptionFates> end = later ? end(draft, last, step) : Optional.empty();
        List<OptionHistory> histories = new ArrayList<>();
        for (FramedOption option : draft.framed().options()) {
            boolean followed = later && option.option().open();
            histories.add(
                    new OptionHistory(
                            draft.id(),
                            option,
                            followed ? Optional.of(outcome(step, option)) : Optional.empty(),
                            followed ? Optional.of(outcome(end, option)) : Optional.empty()));
        }
        return histories;
    }

    private static OptionOutcome outcome(Optional<OptionFates> fates, FramedOption option) {
        return fates.map(f -> f.of(option.option())).orElse(OptionOutcome.UNKNOWN);
    }

    private Optional<OptionFates> end(
            PlacedDocument draft, PlacedDocument last, Optional<OptionFates> step) {
        int number = last.place().draftNumber();
        long claims = drafts.stream().filter(d -> d.place().draftNumber() == number).count();
        if (claims > 1
                || Comparability.obstacle(draft.framed()).isPresent()
                || Comparability.obstacle(last.framed()).isPresent()) {
            return Optional.empty();
        }
        if (step.isPresent() && number == draft.place().draftNumber() + 1) {
            return step;
        }
        return Optional.of(
                new OptionFates(
                        new DraftAligner()
                                .align(
                                        draft.framed().annotated().document(),
                                        last.framed().annotated().document())));
    }
}
