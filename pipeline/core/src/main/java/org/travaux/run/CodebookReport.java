package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.Finding;

/** What the check of a codebook found. */
public record CodebookReport(String file, List<Finding> findings) {

    public CodebookReport {
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing but notes. */
    public boolean clean() {
        return count(Finding.Level.ERROR) + count(Finding.Level.WARNING) == 0;
    }

    /** For the user: a line for each finding, and their sum. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.in(file)));
        lines.add(
                count(Finding.Level.ERROR)
                        + " errors, "
                        + count(Finding.Level.WARNING)
                        + " warnings, "
                        + count(Finding.Level.NOTE)
                        + " notes");
        return lines;
    }

    private long count(Finding.Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }
}
