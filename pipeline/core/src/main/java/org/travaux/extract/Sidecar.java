package org.travaux.extract;

import java.util.List;

/**
 * A series.csv or documents.csv, read: its path and its folder relative to the input folder (empty
 * for the input folder itself), the rows that are sound, and what is wrong with the others.
 */
public record Sidecar(String file, String folder, List<SidecarRow> rows, List<Problem> problems) {

    /**
     * What is wrong with a line of a sidecar; {@code unusable} unless all that is wrong is that the
     * file it names is not there.
     */
    public record Problem(String file, long line, String message, boolean unusable) {

        /** The line for the user: file, line, what is wrong. */
        public String text() {
            return file + ", line " + line + ": " + message;
        }
    }

    public Sidecar {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
