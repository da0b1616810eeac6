package org.travaux.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.travaux.text.Part;

/**
 * Turns a draft into the next one, by a seed, and remembers what it did: which provision became
 * which, and which it moved.
 */
final class Negotiation {

    final List<Provision> before;
    final List<Provision> after;

    /** Each provision of the later draft that comes from one of the earlier. */
    final Map<Provision, Provision> origin = new LinkedHashMap<>();

    /** Those of the later draft that were moved; in a swap of neighbours, the two together. */
    final List<Set<Provision>> moves = new ArrayList<>();

    private final Random random;
    private final InventedDrafts invented;

    Negotiation(long seed, List<Provision> before, double heat) {
        this.before = before;
        random = new Random(seed);
        invented = new InventedDrafts(seed + 1);
        after = new ArrayList<>(before);
        before.forEach(p -> origin.put(p, p));
        int many = (int) Math.round(heat * before.size());
        repeat(many * 3, this::rewordLightly);
        repeat(many, this::rewordHeavily);
        repeat(many, this::cosmetic);
        repeat(many, this::delete);
        repeat(many, this::insert);
        repeat(Math.max(1, many / 4), this::split);
        repeat(Math.max(1, many / 2), this::move);
        repeat(Math.max(1, many / 4), this::cross);
        repeat(Math.max(1, many / 4), this::swapNeighbours);
    }

    private static void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }

    private void replace(int at, Provision next) {
        Provision was = after.set(at, next);
        Provision source = origin.remove(was);
        if (source != null) {
            origin.put(next, source);
        }
        moves.replaceAll(
                move -> {
                    Set<Provision> renewed = new HashSet<>(move);
                    if (renewed.remove(was)) {
                        renewed.add(next);
                    }
                    return renewed;
                });
    }

    private int any() {
        return random.nextInt(after.size());
    }

    private void rewordLightly() {
        int at = any();
        Provision was = after.get(at);
        String words = was.words;
        String stem = words.substring(0, words.length() - 1);
        String mark = words.substring(words.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> words = stem + ", " + invented.qualifier() + mark;
            case 1 -> {
                int comma = stem.lastIndexOf(',');
                words = (comma > stem.length() / 2 ? stem.substring(0, comma) : stem) + mark;
            }
            case 2 -> {
                int space = words.indexOf(' ');
                words =
                        was.item || space < 0
                                ? words
                                : invented.verb(was.part == Part.OPERATIVE)
                                        + words.substring(space);
            }
            default -> {
                List<String> tokens = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
                tokens.set(random.nextInt(tokens.size()), invented.word());
                words = String.join(" ", tokens);
            }
        }
        replace(at, was.with(words));
    }

    /** A third of the words change, or a whole action is put in. */
    private void rewordHeavily() {
        int at = any();
        Provision was = after.get(at);
        List<String> tokens = new ArrayList<>(Arrays.asList(was.words.split(" ", -1)));
        if (tokens.size() < 8) {
            return;
        }
        if (random.nextBoolean()) {
            for (int i = 0; i < tokens.size() / 3; i++) {
                tokens.set(random.nextInt(tokens.size()), invented.word());
            }
        } else {
            tokens.add(tokens.size() / 2, "and to " + invented.action());
        }
        replace(at, was.with(String.join(" ", tokens)));
    }

    private void cosmetic() {
        int at = any();
        Provision was = after.get(at);
        replace(
                at,
                was.with(
                        was.words
                                .replace("ize", "ise")
                                .replace("-", " ")
                                .replaceAll("paragraph \\d+ above", "paragraph 3 above")));
    }

    private void delete() {
        int at = any();
        if (!hasItems(at)) {
            Provision gone = after.remove(at);
            origin.remove(gone);
            moves.removeIf(move -> move.contains(gone));
        }
    }

    private void insert() {
        int at = free();
        after.add(at, at < preambular() ? invented.preambular() : invented.operative());
    }

    /** The second half of a provision becomes one of its own: the first half is its successor. */
    private void split() {
        int at = any();
        Provision was = after.get(at);
        int comma = was.words.indexOf(" and to ");
        if (comma < was.words.length() / 2 || was.item) {
            return;
        }
        replace(at, was.with(was.words.substring(0, comma) + ";"));
        after.add(at + 1, was.with(invented.verb(true) + was.words.substring(comma + 4)));
    }

    private void move() {
        int at = any();
        Provision moving = after.get(at);
        if (hasItems(at) || moving.item || isMoved(moving)) {
            return;
        }
        after.remove(at);
        int to = free();
        boolean near = tops(Math.min(at, to), Math.max(at, to)) < 3;
        boolean crosses = (to < preambular()) != (moving.part == Part.PREAMBLE);
        if (near || crosses) {
            after.add(at, moving);
            return;
        }
        after.add(to, moving);
        moves.add(new HashSet<>(Set.of(moving)));
        if (random.nextBoolean()) {
            String words = moving.words.substring(0, moving.words.length() - 1);
            replace(to, moving.with(words + ", " + invented.qualifier() + ";"));
        }
    }

    private void cross() {
        int at = any();
        Provision moving = after.get(at);
        if (hasItems(at) || moving.item || isMoved(moving)) {
            return;
        }
        boolean demoted = moving.part == Part.OPERATIVE;
        int space = moving.words.indexOf(' ');
        if (space < 0) {
            return;
        }
        Provision crossed =
                moving.in(demoted ? Part.PREAMBLE : Part.OPERATIVE)
                        .with(invented.verb(!demoted) + moving.words.substring(space));
        replace(at, crossed);
        after.remove(at);
        int to = free();
        while ((to < preambular()) != demoted && !(demoted && to == preambular())) {
            to = free();
        }
        after.add(to, crossed);
        moves.add(new HashSet<>(Set.of(crossed)));
    }

    private void swapNeighbours() {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at + 1 < after.size(); at++) {
            boolean plain =
                    !after.get(at).item
                            && !after.get(at + 1).item
                            && !hasItems(at + 1)
                            && after.get(at).part == after.get(at + 1).part
                            && origin.containsKey(after.get(at))
                            && origin.containsKey(after.get(at + 1))
                            && !isMoved(after.get(at))
                            && !isMoved(after.get(at + 1));
            if (plain) {
                places.add(at);
            }
        }
        if (!places.isEmpty()) {
            int at = places.get(random.nextInt(places.size()));
            Collections.swap(after, at, at + 1);
            moves.add(new HashSet<>(Set.of(after.get(at), after.get(at + 1))));
        }
    }

    private boolean isMoved(Provision provision) {
        return !origin.containsKey(provision)
                || moves.stream().anyMatch(move -> move.contains(provision));
    }

    private boolean hasItems(int at) {
        return at + 1 < after.size() && after.get(at + 1).item && !after.get(at).item;
    }

    private int preambular() {
        return (int) after.stream().filter(p -> p.part == Part.PREAMBLE).count();
    }

    /** How many unnumbered-below provisions of both drafts stand between two places. */
    private long tops(int begin, int end) {
        return after.subList(begin, end).stream()
                .filter(p -> !p.item && origin.containsKey(p) && !isMoved(p))
                .count();
    }

    /** A place between two provisions that does not tear items from their chapeau. */
    private int free() {
        int at = random.nextInt(after.size() + 1);
        while (at < after.size() && after.get(at).item) {
            at++;
        }
        return at;
    }
}
