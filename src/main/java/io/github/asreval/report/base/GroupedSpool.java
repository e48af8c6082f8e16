package io.github.asreval.report.base;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds details like {@link Spool}, but of groups that come mixed and are wanted one after the other.
 *
 * <p>When there is too much for memory, what every group has is appended to one temporary file; where it stands there is
 * all that is kept of it.
 */
public final class GroupedSpool implements Closeable {

    private static final int IN_MEMORY = 8 << 20;

    private final int inMemory;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private long held;
    private @Nullable SpoolFile file;

    /** A piece of the file. */
    private record Piece(long start, int length) {}

    /** What is held of one group: first the pieces in the file, then the rest. */
    private final class Group extends OutputStream {

        private final List<Piece> pieces = new ArrayList<>();
        private ByteArrayOutputStream rest = new ByteArrayOutputStream();

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            rest.write(bytes, offset, length);
            held += length;
            if (held > inMemory) {
                spill();
            }
        }
    }

    public GroupedSpool() {
        this(IN_MEMORY);
    }

    /** Creates a spool that keeps so many bytes in memory, and turns to a file for more. */
    GroupedSpool(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Returns where to write what belongs to a group. */
    public OutputStream of(String group) {
        return groups.computeIfAbsent(group, unknown -> new Group());
    }

    private void spill() throws IOException {
        SpoolFile target = file;
        if (target == null) {
            target = SpoolFile.create();
            file = target;
        }
        for (Group group : groups.values()) {
            if (group.rest.size() > 0) {
                group.pieces.add(new Piece(target.append(group.rest), group.rest.size()));
                group.rest = new ByteArrayOutputStream();
            }
        }
        held = 0;
    }

    /** Writes everything of a group to another stream, in the order in which it came; nothing of an unknown group. */
    public void copyTo(OutputStream out, String name) throws IOException {
        Group group = groups.get(name);
        if (group == null) {
            return;
        }
        SpoolFile source = file;
        if (source != null) {
            for (Piece piece : group.pieces) {
                out.write(source.read(piece.start(), piece.length()));
            }
        }
        group.rest.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
