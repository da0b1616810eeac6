package org.travaux.run;

/** Is told how a run goes; calls come from several threads, one at a time. */
public interface ProgressListener {

    /** A stage of the run begins. */
    void stage(String what);

    /** {@code done} of {@code all} are done. */
    void progress(int done, int all);

    /** For who does not want to know. */
    ProgressListener SILENT =
            new ProgressListener() {
                @Override
                public void stage(String what) {}

                @Override
                public void progress(int done, int all) {}
            };
}
