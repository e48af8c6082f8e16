package io.github.asreval.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that may be given anything. */
final class FuzzTargets {

    private FuzzTargets() {}

    /** Returns the targets; those that read files have them in a folder. */
    static List<FuzzTarget> all(Path folder) {
        List<FuzzTarget> all = new ArrayList<>(ReaderTargets.all());
        all.addAll(WerTargets.all(folder));
        all.addAll(VocabTargets.all(folder));
        all.addAll(ArgumentTargets.all(folder));
        all.addAll(CloudTargets.all(folder));
        return all;
    }
}
