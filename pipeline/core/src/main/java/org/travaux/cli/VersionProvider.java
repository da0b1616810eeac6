package org.travaux.cli;

import org.travaux.run.Version;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, for {@code --version}. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Travaux " + Version.current()};
    }
}
