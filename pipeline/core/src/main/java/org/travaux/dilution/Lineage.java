package org.travaux.dilution;

import java.util.Comparator;

/**
 * What one paragraph gave to the balance of the earlier and of the later draft; nothing where it
 * was not there.
 */
record Lineage(Counts from, Counts to) implements Comparable<Lineage> {

    Lineage reversed() {
        return new Lineage(to, from);
    }

    Lineage plus(Lineage other) {
        return new Lineage(from.plus(other.from), to.plus(other.to));
    }

    boolean changed() {
        return !from.equals(to);
    }

    boolean counts() {
        return !from.equals(Counts.ZERO) || !to.equals(Counts.ZERO);
    }

    @Override
    public int compareTo(Lineage other) {
        return Comparator.comparing(Lineage::from).thenComparing(Lineage::to).compare(this, other);
    }
}
