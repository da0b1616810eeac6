package org.travaux.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.evaluate.ComparedSentence;

/**
 * Puts the rows of two tables together: by id if any id stands in both, else row by row where the
 * texts are the same. What does not join is told, not ignored.
 */
final class Join {

    private static final int NAMED = 5;

    private final List<ComparedSentence> joined = new ArrayList<>();
    private final List<String> goldAlone = new ArrayList<>();
    private final List<String> otherAlone = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();
    private final String way;

    private Join(String way) {
        this.way = way;
    }

    static Join of(List<CodedTable.Row> gold, CodedTable other) {
        Map<String, CodedTable.Row> byId = new LinkedHashMap<>();
        if (other.hasIds()) {
            other.rows().forEach(row -> byId.put(row.sentence().id(), row));
        }
        Join join;
        if (gold.stream().anyMatch(row -> byId.containsKey(row.sentence().id()))) {
            join = new Join("id");
            join.byId(gold, byId);
        } else {
            join = new Join("row");
            join.byRow(gold, other.rows());
        }
        return join;
    }

    private void byId(List<CodedTable.Row> gold, Map<String, CodedTable.Row> others) {
        for (CodedTable.Row row : gold) {
            CodedTable.Row other = others.remove(row.sentence().id());
            if (other == null) {
                goldAlone.add(row.sentence().id());
            } else if (!text(row).isEmpty()
                    && !text(other).isEmpty()
                    && !text(row).equals(text(other))) {
                differing.add(row.sentence().id());
            } else {
                joined.add(compared(row, other));
            }
        }
        otherAlone.addAll(others.keySet());
    }

    private void byRow(List<CodedTable.Row> gold, List<CodedTable.Row> others) {
        for (int i = 0; i < Math.max(gold.size(), others.size()); i++) {
            if (i >= others.size()) {
                goldAlone.add(gold.get(i).sentence().id());
            } else if (i >= gold.size()) {
                otherAlone.add(others.get(i).sentence().id());
            } else if (text(gold.get(i)).isEmpty()
                    || !text(gold.get(i)).equals(text(others.get(i)))) {
                differing.add(gold.get(i).sentence().id());
            } else {
                joined.add(compared(gold.get(i), others.get(i)));
            }
        }
    }

    private static ComparedSentence compared(CodedTable.Row gold, CodedTable.Row other) {
        return new ComparedSentence(
                gold.sentence(), other.sentence().code(), other.evidence(), other.scores());
    }

    private static String text(CodedTable.Row row) {
        return row.sentence().text().replaceAll("\\s+", " ").strip();
    }

    List<ComparedSentence> joined() {
        return joined;
    }

    /** How many rows of the gold set have no counterpart. */
    int missing() {
        return goldAlone.size() + differing.size();
    }

    /** What did not join, a line each. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        tell(goldAlone, " of the gold set in no row of the other table", notices);
        tell(differing, " with another text in the other table, left out", notices);
        tell(otherAlone, " of the other table in no row of the gold set", notices);
        return notices;
    }

    private void tell(List<String> ids, String what, List<String> notices) {
        if (!ids.isEmpty()) {
            String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
            String rest = ids.size() > NAMED ? ", …" : "";
            notices.add("Joined by " + way + ": " + ids.size() + what + " (" + named + rest + ")");
        }
    }
}
