package org.travaux.run;

import java.util.Objects;

/** The program's version. */
public final class Version {

    private Version() {}

    /** As the jar states it; {@code development} where the classes run without their jar. */
    public static String current() {
        return Objects.requireNonNullElse(
                Version.class.getPackage().getImplementationVersion(), "development");
    }
}
