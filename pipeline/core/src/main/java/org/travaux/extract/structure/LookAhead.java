package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the blocks of a resolution begin with, and what follows each of them; found in one pass from
 * the end, so that a long text costs no more per block than a short one.
 */
final class LookAhead {

    private static final int NONE = -1;

    private final List<Block> blocks;
    private final List<Optional<Lead>> leads = new ArrayList<>();
    private final List<Boolean> clauses = new ArrayList<>();
    private final int[] next;
    private final int[] nextClause;
    private boolean numbered;
    private boolean beginsAtOne;

    LookAhead(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        next = new int[blocks.size()];
        nextClause = new int[blocks.size()];
        for (Block block : blocks) {
            Optional<Lead> lead = block.flows() ? Lead.of(block.text()) : Optional.empty();
            boolean clause = lead.filter(found -> isClause(found, block.text())).isPresent();
            leads.add(lead);
            clauses.add(clause);
            numbered |= clause;
            beginsAtOne |= clause && lead.filter(found -> found.number() == 1).isPresent();
        }
        link();
    }

    private static boolean isClause(Lead lead, String text) {
        return lead.sort() == Lead.Sort.OPERATIVE
                || (lead.isNumber() && Openings.opensOperative(lead.wordsOf(text)));
    }

    private void link() {
        int following = NONE;
        int clause = NONE;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            next[i] = following;
            nextClause[i] = clause;
            following = blocks.get(i).flows() ? i : following;
            clause = clauses.get(i) ? i : clause;
        }
    }

    Optional<Lead> lead(int at) {
        return leads.get(at);
    }

    /** Whether block {@code at} has a number and after it a verb as operative paragraphs have. */
    boolean isNumberedClause(int at) {
        return clauses.get(at);
    }

    /** Whether any operative paragraph is numbered. */
    boolean isNumbered() {
        return numbered;
    }

    /** Whether one of them is the first. */
    boolean beginsAtOne() {
        return beginsAtOne;
    }

    /** The text of the next block that flows, if there is one. */
    Optional<String> next(int at) {
        return next[at] == NONE ? Optional.empty() : Optional.of(blocks.get(next[at]).text());
    }

    /** The lead of the next block that flows, if it has one. */
    Optional<Lead> nextLead(int at) {
        return next[at] == NONE ? Optional.empty() : leads.get(next[at]);
    }

    /** The number of the next numbered operative paragraph, 0 if there is none. */
    int nextNumber(int at) {
        return nextClause[at] == NONE ? 0 : leads.get(nextClause[at]).map(Lead::number).orElse(0);
    }
}
