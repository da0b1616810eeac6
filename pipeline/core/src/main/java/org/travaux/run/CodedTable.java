package org.travaux.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.evaluate.CodedSentence;

/** A table of coded sentences as read: its columns, and its rows. */
record CodedTable(Path file, Set<String> columns, List<Row> rows) {

    /**
     * A sentence with its code, the scores by frame that its row has, and the words that the code
     * rests on.
     */
    record Row(CodedSentence sentence, Map<String, Double> scores, List<String> evidence) {

        Row {
            scores = Map.copyOf(scores);
            evidence = List.copyOf(evidence);
        }
    }

    CodedTable {
        columns = Set.copyOf(columns);
        rows = List.copyOf(rows);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** Whether its ids are the user's, and not the numbers of its rows. */
    boolean hasIds() {
        return has("id") || has("sentence_id");
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
